package health.anteroom.notification.limit;

import health.anteroom.kit.contact.ContactPoint;
import java.time.Instant;

/**
 * A message that is about to leave.
 *
 * @param id the same in every try
 */
public record LimitedMessage(String id, ContactPoint to, Origin origin, Instant at) {

    /** Who causes it, as far as limits care. */
    public enum Origin {
        /** Somebody who gave a contact, and nobody knows whether it is theirs; its holder was never heard of. */
        STRANGER_TO_NEWCOMER,
        /** The same with the contact of somebody who is known. */
        STRANGER,
        /** Whoever has shown that the contact is theirs, or has its link. */
        HOLDER,
        /** Staff, a reminder, a code: nothing that a stranger does takes their place. */
        RESERVED
    }
}
