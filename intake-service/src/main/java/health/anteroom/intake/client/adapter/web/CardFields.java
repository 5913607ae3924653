package health.anteroom.intake.client.adapter.web;

import health.anteroom.intake.client.ChosenName;
import health.anteroom.intake.client.Contact;
import health.anteroom.kit.contact.EmailAddress;
import health.anteroom.kit.contact.PhoneNumber;
import health.anteroom.kit.problem.Problem;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a contact card, collecting all that cannot be accepted. */
final class CardFields {
    private static final Pattern REGION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

    private Problem problem =
            Problem.unprocessable("client-not-acceptable", "Some of this cannot be accepted as it is.");

    @Nullable
    ChosenName name(@Nullable String text) {
        String flaw = "We need a name to call them by.";
        if (text == null) {
            missing("/preferredName", flaw);
        }
        return given("/preferredName", text, flaw, ChosenName::parse);
    }

    /** Empty when neither is given, or when one of them cannot be accepted. */
    Optional<Contact> contact(@Nullable String email, @Nullable String phone) {
        EmailAddress mail =
                given("/email", email, "That doesn't look like an e-mail address yet.", EmailAddress::parse);
        PhoneNumber number = given("/phone", phone, "That doesn't look like a phone number yet.", PhoneNumber::parse);
        return mail == null && number == null ? Optional.empty() : Optional.of(new Contact(mail, number));
    }

    Optional<ZoneId> zone(@Nullable String text) {
        return Optional.ofNullable(
                given("/zone", text, "We need a time zone, such as America/New_York.", CardFields::knownZone));
    }

    Optional<String> region(@Nullable String text) {
        return Optional.ofNullable(
                given("/region", text, "A region looks like US-NY (ISO 3166-2).", CardFields::knownRegion));
    }

    void missing(String pointer, String flaw) {
        problem = problem.at(pointer, flaw);
    }

    boolean areAcceptable() {
        return problem.errors().isEmpty();
    }

    Problem problem() {
        return problem;
    }

    private <T> @Nullable T given(
            String pointer, @Nullable String text, String flaw, Function<String, Optional<T>> parse) {
        if (text == null) {
            return null;
        }
        Optional<T> parsed = parse.apply(text);
        if (parsed.isEmpty()) {
            missing(pointer, flaw);
        }
        return parsed.orElse(null);
    }

    private static Optional<ZoneId> knownZone(String text) {
        return ZoneId.getAvailableZoneIds().contains(text) ? Optional.of(ZoneId.of(text)) : Optional.empty();
    }

    private static Optional<String> knownRegion(String text) {
        return REGION.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }
}
