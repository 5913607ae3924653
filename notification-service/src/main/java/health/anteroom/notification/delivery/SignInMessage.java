package health.anteroom.notification.delivery;

import health.anteroom.kit.contact.ContactPoint;
import java.net.URI;

/**
 * A one-time code for who just asked for it.
 *
 * @param link a page that asks for one tap; it carries the code in its fragment and is as secret
 */
public record SignInMessage(OccurrenceId id, ContactPoint to, SignInCode code, URI link) {
    @Override
    public String toString() {
        return "SignInMessage[" + id.value() + "]";
    }
}
