package health.anteroom.scheduling.practice;

import java.util.regex.Pattern;

/** Where a licence holds: an ISO 3166-2 code such as {@code US-NY}. */
public record Region(String code) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

    public Region {
        if (!isRegion(code)) {
            throw new IllegalArgumentException("not an ISO 3166-2 code");
        }
    }

    public static boolean isRegion(String code) {
        return SHAPE.matcher(code).matches();
    }
}
