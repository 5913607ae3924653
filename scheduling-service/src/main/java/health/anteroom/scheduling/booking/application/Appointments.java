package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.store.Stored;
import health.anteroom.kit.store.WriteOutcome;
import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.AppointmentId;
import health.anteroom.scheduling.booking.model.BookedAppointment;
import health.anteroom.scheduling.booking.model.HeldAppointment;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The store of appointments. No two have the same claim; whoever comes second gets {@code ClaimTaken}. */
public interface Appointments {
    Optional<Stored<Appointment>> find(AppointmentId id);

    List<Stored<Appointment>> findAll(Collection<AppointmentId> ids);

    /** Whoever has any of these claims. */
    List<Stored<Appointment>> claiming(Collection<String> claims);

    /** Whoever stands across any of these ticks by somebody's choice. */
    List<Stored<Appointment>> overlapping(Collection<String> ticks);

    WriteOutcome<Appointment> insert(AppointmentId id, Appointment state, String requestHash);

    WriteOutcome<Appointment> update(Stored<Appointment> before, Appointment after);

    /** Demands in the write itself that it is still held and that its time is not over. */
    WriteOutcome<Appointment> book(Stored<Appointment> held, BookedAppointment after, Instant now);

    /** Demands in the write itself that it is still held and that its time is over. */
    WriteOutcome<Appointment> expire(Stored<Appointment> held, HeldAppointment state, Instant now);

    /** Removes one that is settled and has told everything. */
    boolean delete(Stored<Appointment> settled);
}
