package health.anteroom.notification.recipient;

import health.anteroom.kit.contact.EmailAddress;
import health.anteroom.kit.contact.PhoneNumber;
import health.anteroom.notification.delivery.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What a booking says of its client. Believed only of a client nobody knew before: whoever types another person's contact
 * must not change how that person is reached.
 */
public record Introduction(
        ClientId client,
        Optional<EmailAddress> email,
        Optional<PhoneNumber> phone,
        ZoneId zone,
        Wording wording,
        HolderWord word) {
    public Introduction saying(HolderWord said) {
        return new Introduction(client, email, phone, zone, wording, said);
    }

    /** What the booking shows of the person who holds the contact. */
    public sealed interface HolderWord {
        record None() implements HolderWord {}

        record Theirs() implements HolderWord {}

        record NotTheirs(Instant at) implements HolderWord {}
    }
}
