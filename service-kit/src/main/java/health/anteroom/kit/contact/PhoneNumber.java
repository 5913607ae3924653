package health.anteroom.kit.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A phone number in E.164, such as {@code +12125550123}. A number without a country is read as one of the United States. */
public record PhoneNumber(String value) implements ContactPoint {
    private static final String HOME = "US";
    private static final int LONGEST = 32;
    /** Internet numbers among them; premium, shared-cost, personal, satellite and unknown ones are not. */
    private static final Set<PhoneNumberType> TEXTABLE =
            EnumSet.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE, PhoneNumberType.VOIP);

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

    /**
     * Whether it is of a kind that can get text messages, in one of these regions.
     *
     * @param regions as of ISO 3166-1, such as {@code US}
     */
    public boolean getsTexts(Set<String> regions) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            var parsed = numbers.parse(value, HOME);
            return numbers.isValidNumber(parsed)
                    && regions.contains(String.valueOf(numbers.getRegionCodeForNumber(parsed)))
                    && TEXTABLE.contains(numbers.getNumberType(parsed));
        } catch (NumberParseException notANumber) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "<hidden>";
    }
}
