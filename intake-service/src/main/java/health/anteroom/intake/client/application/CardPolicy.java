package health.anteroom.intake.client.application;

import health.anteroom.kit.access.Access;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.ClientCaller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.identity.StaffRole;
import health.anteroom.kit.identity.Visitor;

/** Who may correct a contact card: the client, the front desk and the owner. */
public final class CardPolicy {
    private CardPolicy() {}

    /** A clinician may not: whoever reads what a client writes does not also decide which contact is theirs. */
    public static Access correct(Caller caller, String client) {
        return switch (caller) {
            case Visitor visitor -> new Access.NotSignedIn();
            case ClientCaller self -> Access.quietly(caller, self.clientId().equals(client));
            case StaffCaller staff -> Access.openly(caller, staff.role() != StaffRole.CLINICIAN);
        };
    }
}
