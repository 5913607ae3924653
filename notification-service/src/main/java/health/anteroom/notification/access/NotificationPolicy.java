package health.anteroom.notification.access;

import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.ClientCaller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.identity.Visitor;
import java.util.Optional;

/** Deliveries are the staff's to see. Preferences are the client's own, and the staff's. */
public final class NotificationPolicy {

    public Access deliveries(Caller caller) {
        return switch (caller) {
            case StaffCaller staffCaller -> new Access.GrantedForAll();
            case ClientCaller clientCaller -> new Access.NotYours();
            case Visitor visitor -> new Access.NotSignedIn();
        };
    }

    public Access preferences(Caller caller, Optional<String> asked) {
        return switch (caller) {
            case StaffCaller staffCaller ->
                asked.<Access>map(Access.Granted::new).orElseGet(Access.ClientMissing::new);
            case ClientCaller client -> own(client, asked);
            case Visitor visitor -> new Access.NotSignedIn();
        };
    }

    /** Edits by staff say what they were made from; a client is alone with their own. */
    public boolean mustNameRevision(Caller caller) {
        return caller instanceof StaffCaller;
    }

    private static Access own(ClientCaller client, Optional<String> asked) {
        return asked.filter(other -> !other.equals(client.clientId())).isPresent()
                ? new Access.Hidden()
                : new Access.Granted(client.clientId());
    }
}
