package health.anteroom.intake.client.application;

import health.anteroom.intake.client.Contact;
import java.util.Optional;
import java.util.regex.Pattern;

/** The last four digits of a phone number, as a caller says them. */
record LastDigits(String digits) {
    private static final Pattern FOUR = Pattern.compile("[0-9]{4}");

    static Optional<LastDigits> parse(String query) {
        String text = query.strip();
        return FOUR.matcher(text).matches() ? Optional.of(new LastDigits(text)) : Optional.empty();
    }

    boolean endOf(Contact contact) {
        return contact.phoneValue().filter(number -> number.endsWith(digits)).isPresent();
    }

    @Override
    public String toString() {
        return "<hidden>";
    }
}
