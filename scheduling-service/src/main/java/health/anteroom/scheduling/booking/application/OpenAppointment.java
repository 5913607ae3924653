package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.audit.AuditOutcome;
import health.anteroom.kit.audit.AuditTrail;
import health.anteroom.kit.identity.ClientCaller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.identity.Visitor;
import health.anteroom.scheduling.booking.application.AppointmentPolicy.Access;
import health.anteroom.scheduling.booking.application.AppointmentPolicy.Asker;
import health.anteroom.scheduling.booking.application.FindAppointmentHandler.Opened;
import health.anteroom.scheduling.booking.model.AppointmentId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens an appointment for a change; what is wanted is looked at only after this. */
@Component
public class OpenAppointment {
    private final FindAppointmentHandler finding;
    private final AuditTrail audit;

    OpenAppointment(FindAppointmentHandler finding, AuditTrail audit) {
        this.finding = finding;
        this.audit = audit;
    }

    /** To the practice, and to its client as far as they wished. */
    public OpenOutcome toWhoMayChange(Asker asker, AppointmentId id, String action) {
        OpenOutcome outcome = toItsPeople(asker, id, action);
        return outcome instanceof Opened opened ? asWished(opened, asker, action) : outcome;
    }

    private OpenOutcome asWished(Opened opened, Asker asker, String action) {
        return switch (opened.access()) {
            case STAFF, CLIENT, LINK -> opened;
            case HOLDER, NONE -> new BookingRefusal.NotFound();
            case SIGN_IN_FIRST -> refused(opened, asker, action, new BookingRefusal.SignInFirst());
            case PERSON_HELPS -> refused(opened, asker, action, new BookingRefusal.PersonHelps());
        };
    }

    private OpenOutcome refused(Opened opened, Asker asker, String action, BookingRefusal refusal) {
        audit.record(asker.caller(), action, FindAppointmentHandler.whose(opened.stored()), AuditOutcome.REFUSED);
        return refusal;
    }

    /** To whom it belongs: its client, whoever has its link, the practice. */
    public OpenOutcome toItsPeople(Asker asker, AppointmentId id, String action) {
        Optional<Opened> opened = finding.open(asker, id, action);
        return opened.isPresent() ? opened.get() : new BookingRefusal.NotFound();
    }

    /** To whoever holds its contact, and to nobody else. */
    public OpenOutcome toItsHolder(Asker asker, AppointmentId id, String action) {
        return finding.openToHolder(asker, id, action)
                .<OpenOutcome>map(opened -> opened)
                .orElseGet(BookingRefusal.NotFound::new);
    }

    /** To the practice alone. */
    public OpenOutcome toStaff(Asker asker, AppointmentId id, String action) {
        return switch (asker.caller()) {
            case Visitor visitor -> new BookingRefusal.NotSignedIn();
            case ClientCaller client -> new BookingRefusal.NotTheirs();
            case StaffCaller staff -> {
                OpenOutcome outcome = toItsPeople(asker, id, action);
                yield outcome instanceof Opened opened && opened.access() != Access.STAFF
                        ? new BookingRefusal.NotTheirs()
                        : outcome;
            }
        };
    }
}
