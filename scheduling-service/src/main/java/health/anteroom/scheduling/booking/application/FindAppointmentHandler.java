package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.audit.AuditOutcome;
import health.anteroom.kit.audit.AuditTrail;
import health.anteroom.kit.store.Stored;
import health.anteroom.scheduling.booking.application.AppointmentPolicy.Access;
import health.anteroom.scheduling.booking.application.AppointmentPolicy.Asker;
import health.anteroom.scheduling.booking.model.Actor;
import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.AppointmentId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens an appointment to those it belongs to, and leaves a trace of every look. */
@Component
public class FindAppointmentHandler {
    private final Appointments appointments;
    private final AppointmentPolicy policy;
    private final AuditTrail audit;

    FindAppointmentHandler(Appointments appointments, AppointmentPolicy policy, AuditTrail audit) {
        this.appointments = appointments;
        this.policy = policy;
        this.audit = audit;
    }

    /** @param action for the trace, such as {@code appointment.read} */
    public Optional<Opened> open(Asker asker, AppointmentId id, String action) {
        Optional<Stored<Appointment>> found = appointments.find(id);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return open(
                asker, found.get(), policy.access(asker, id.value(), found.get().state()), action);
    }

    /** The same, to whoever holds the contact that the booking names. */
    public Optional<Opened> openToHolder(Asker asker, AppointmentId id, String action) {
        return appointments.find(id).flatMap(found -> {
            boolean holder = policy.isHolder(asker, id.value(), found.state());
            return open(asker, found, holder ? Access.HOLDER : Access.NONE, action);
        });
    }

    private Optional<Opened> open(Asker asker, Stored<Appointment> found, Access access, String action) {
        boolean allowed = access != Access.NONE;
        audit.record(asker.caller(), action, whose(found), allowed ? AuditOutcome.ALLOWED : AuditOutcome.REFUSED);
        return allowed
                ? Optional.of(new Opened(found, access, Actors.of(asker.caller(), access, whose(found))))
                : Optional.empty();
    }

    static String whose(Stored<Appointment> stored) {
        return AppointmentPolicy.bookingOf(stored.state())
                .map(booking -> booking.client().id().value())
                .orElse(stored.id());
    }

    /** An appointment, how the one who asked stands before it, and as whom they go into its history. */
    public record Opened(Stored<Appointment> stored, Access access, Actor by) implements OpenOutcome {
        Opened on(Stored<Appointment> now) {
            return new Opened(now, access, by);
        }
    }
}
