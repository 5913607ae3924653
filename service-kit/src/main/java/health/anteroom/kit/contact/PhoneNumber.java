package health.anteroom.kit.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;

/** A phone number in E.164, such as {@code +12125550123}. A number without a country is read as one of the United States. */
public record PhoneNumber(String value) implements ContactPoint {
    private static final String HOME = "US";
    private static final int LONGEST = 32;

    public static Optional<PhoneNumber> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            var parsed = numbers.parse(text, HOME);
            return numbers.isPossibleNumber(parsed) && !parsed.hasExtension()
                    ? Optional.of(new PhoneNumber(numbers.format(parsed, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "<hidden>";
    }
}
