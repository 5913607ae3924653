package health.anteroom.kit.audit;

import java.util.regex.Pattern;

/** Only ids go into the trail: what a caller could have typed there instead is left out. */
final class AuditIds {
    /** For what is no id. */
    static final String UNCLEAR = "-";

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.:/-]{1,128}");

    private AuditIds() {}

    static String of(String text) {
        return ID.matcher(text).matches() ? text : UNCLEAR;
    }
}
