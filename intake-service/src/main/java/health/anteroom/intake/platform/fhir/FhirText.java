package health.anteroom.intake.platform.fhir;

import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What FHIR asks of every text, and of the ids of resources, which HAPI lets pass. */
final class FhirText {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");

    private FhirText() {}

    /**
     * @param name what the value is called where it stands; variables in expressions are of the type {@code id} too, and
     *     public forms name them as they like
     */
    static Optional<String> flaw(String name, JsonNode value) {
        if (!value.isString() || value.stringValue().isEmpty()) {
            return Optional.empty();
        }
        String text = value.stringValue();
        if (text.codePoints().anyMatch(FhirText::isForbidden)) {
            return Optional.of("FHIR allows no control characters here, and no half of a character.");
        }
        return "id".equals(name) && !ID.matcher(text).matches()
                ? Optional.of("An id has 1 to 64 letters, digits, dots and hyphens.")
                : Optional.empty();
    }

    /** All below the space but tab and line ends, and surrogates without their other half. */
    private static boolean isForbidden(int point) {
        boolean control = point < ' ' && point != '\t' && point != '\n' && point != '\r';
        return control || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
