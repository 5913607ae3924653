package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.ClientCaller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.identity.Visitor;
import health.anteroom.scheduling.booking.application.AppointmentPolicy.Access;
import health.anteroom.scheduling.booking.model.Actor;

/** As whom a caller goes into a history. */
final class Actors {
    private Actors() {}

    static Actor of(StaffCaller staff) {
        Actor.Kind kind = switch (staff.role()) {
            case CLINICIAN -> Actor.Kind.CLINICIAN;
            case FRONT_DESK -> Actor.Kind.FRONT_DESK;
            case OWNER -> Actor.Kind.OWNER;
        };
        return new Actor(kind, staff.subject());
    }

    /** Somebody who is signed in as someone else and used the link is anyone. */
    static Actor of(Caller caller, Access access, String client) {
        return switch (caller) {
            case StaffCaller staff -> access == Access.STAFF ? of(staff) : Actor.ANYONE;
            case ClientCaller own ->
                own.clientId().equals(client) ? new Actor(Actor.Kind.CLIENT, client) : Actor.ANYONE;
            case Visitor visitor -> Actor.ANYONE;
        };
    }
}
