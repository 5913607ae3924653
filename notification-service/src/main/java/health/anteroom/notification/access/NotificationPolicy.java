package health.anteroom.notification.access;

import health.anteroom.kit.access.Access;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.ClientCaller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.identity.Visitor;
import java.util.Optional;

/** Deliveries are the staff's to see. Preferences are the client's own, and the staff's. */
public final class NotificationPolicy {

    public Access deliveries(Caller caller) {
        return Access.openly(caller, caller instanceof StaffCaller);
    }

    /** @param whose as {@link #whose} understood it; empty where staff did not say, which opens nothing by itself */
    public Access preferences(Caller caller, Optional<String> whose) {
        return switch (caller) {
            case StaffCaller staff -> new Access.Granted();
            case ClientCaller client -> Access.quietly(client, whose.equals(Optional.of(client.clientId())));
            case Visitor visitor -> new Access.NotSignedIn();
        };
    }

    /**
     * What concerns one appointment.
     *
     * @param client whose it is; empty where there is no such appointment
     * @param holder whether the caller holds its manage link
     */
    public Access appointment(Caller caller, Optional<String> client, boolean holder) {
        boolean may = switch (caller) {
            case StaffCaller staff -> client.isPresent();
            case ClientCaller own -> holder || client.equals(Optional.of(own.clientId()));
            case Visitor visitor -> holder;
        };
        return may ? new Access.Granted() : new Access.Hidden();
    }

    /** The provider has no session: what it signed is believed, and nothing else. */
    public Access smsReply(Caller caller, boolean signed) {
        return Access.quietly(caller, signed);
    }

    /** Staff must say whose wishes they mean; a client who says nothing means their own. */
    public Optional<String> whose(Caller caller, Optional<String> asked) {
        return caller instanceof ClientCaller client ? asked.or(() -> Optional.of(client.clientId())) : asked;
    }

    /** Edits by staff say what they were made from; a client is alone with their own. */
    public boolean mustNameRevision(Caller caller) {
        return caller instanceof StaffCaller;
    }
}
