package health.anteroom.notification.access;

import health.anteroom.kit.access.Access;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.ClientCaller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.identity.Visitor;
import java.util.Optional;

/**
 * Deliveries are for the front desk, the owner and the clinicians of that client; preferences for them and for the client, whose
 * own they are. To a clinician who never met a client, that client is not there.
 */
public final class NotificationPolicy {

    /** @param meets whether the caller is a clinician of the client whom they are about */
    public Access deliveries(Caller caller, boolean meets) {
        return switch (caller) {
            case StaffCaller staff -> Access.quietly(staff, seesEverybody(staff) || meets);
            case ClientCaller client -> new Access.NotYours();
            case Visitor visitor -> new Access.NotSignedIn();
        };
    }

    /**
     * @param whose as {@link #whose} understood it; empty where staff did not say, which opens nothing by itself
     * @param meets whether the caller is a clinician of that client
     */
    public Access preferences(Caller caller, Optional<String> whose, boolean meets) {
        return switch (caller) {
            case StaffCaller staff -> Access.quietly(staff, seesEverybody(staff) || whose.isEmpty() || meets);
            case ClientCaller client -> Access.quietly(client, whose.equals(Optional.of(client.clientId())));
            case Visitor visitor -> new Access.NotSignedIn();
        };
    }

    /**
     * What concerns one appointment.
     *
     * @param client whose it is; empty where there is no such appointment
     * @param holder whether the caller holds its manage link
     * @param meets whether the caller is a clinician of that client
     */
    public Access appointment(Caller caller, Optional<String> client, boolean holder, boolean meets) {
        boolean may = switch (caller) {
            case StaffCaller staff -> client.isPresent() && (seesEverybody(staff) || meets);
            case ClientCaller own -> holder || client.equals(Optional.of(own.clientId()));
            case Visitor visitor -> holder;
        };
        return may ? new Access.Granted() : new Access.Hidden();
    }

    private static boolean seesEverybody(StaffCaller staff) {
        return switch (staff.role()) {
            case FRONT_DESK, OWNER -> true;
            case CLINICIAN -> false;
        };
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
