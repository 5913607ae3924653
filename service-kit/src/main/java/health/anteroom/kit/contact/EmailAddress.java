package health.anteroom.kit.contact;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail address, lower-case. Narrower than RFC 5321 on purpose: no quoted local parts, no literals, no controls, so that
 * none can carry a header.
 */
public record EmailAddress(String value) implements ContactPoint {
    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile(
            "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])");

    public static Optional<EmailAddress> parse(String text) {
        String normalised = text.strip().toLowerCase(Locale.ROOT);
        return normalised.length() <= LONGEST && FORM.matcher(normalised).matches()
                ? Optional.of(new EmailAddress(normalised))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "<hidden>";
    }
}
