package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.audit.AuditOutcome;
import health.anteroom.kit.audit.AuditTrail;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.store.Stored;
import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.booking.model.AnswerTimes;
import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.AppointmentId;
import health.anteroom.scheduling.booking.model.BookedAppointment;
import health.anteroom.scheduling.booking.model.ClientId;
import health.anteroom.scheduling.practice.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** A client's appointments, and what stands in a stretch of a clinician's time. */
@Component
public class ListAppointmentsHandler {
    private static final Duration RECENT = Duration.ofDays(30);
    private static final Comparator<Stored<Appointment>> BY_START = Comparator.comparing((Stored<Appointment> stored) ->
                    stored.state().meeting().time().start())
            .thenComparing(Stored::id);

    private final Appointments appointments;
    private final AppointmentIndex index;
    private final AuditTrail audit;
    private final PracticeClock clock;

    ListAppointmentsHandler(Appointments appointments, AppointmentIndex index, AuditTrail audit, PracticeClock clock) {
        this.appointments = appointments;
        this.index = index;
        this.audit = audit;
        this.clock = clock;
    }

    /** Upcoming and recent ones; staff see those that are theirs to see. */
    public List<Stored<Appointment>> of(Caller who, ClientId client) {
        audit.record(who, "appointments.list", client.value(), AuditOutcome.ALLOWED);
        Instant since = clock.instant().minus(RECENT);
        return load(
                index.ofClient(client),
                stored -> stored.state().meeting().time().end().isAfter(since)
                        && AppointmentPolicy.bookingOf(stored.state())
                                .filter(booking -> booking.client().id().equals(client))
                                .isPresent()
                        && maySee(who, stored));
    }

    /** What stands across a time of one clinician's calendar. */
    public List<Stored<Appointment>> standing(Caller who, CalendarQuery.Clinicians of, TimeRange range) {
        audit.record(who, "calendar.read", of.forAudit(), AuditOutcome.ALLOWED);
        Instant now = clock.instant();
        List<CalendarLine> lines = of.ids().stream()
                .flatMap(clinician -> index.standing(clinician, range, now).stream())
                .toList();
        return load(
                lines,
                stored -> stored.state().meeting().time().overlaps(range)
                        && CalendarLines.of(stored).standsAt(now));
    }

    /** What waits for an answer with one of these clinicians, the first due first. */
    public List<Stored<Appointment>> requests(Caller who, CalendarQuery.Clinicians of) {
        audit.record(who, "requests.list", of.forAudit(), AuditOutcome.ALLOWED);
        List<CalendarLine> lines = index.requests().stream()
                .filter(line -> of.ids().contains(line.occupied().clinician()))
                .toList();
        return load(lines, stored -> dueAt(stored).isPresent()).stream()
                .sorted(Comparator.comparing(stored -> dueAt(stored).orElse(Instant.MAX)))
                .toList();
    }

    private static Optional<Instant> dueAt(Stored<Appointment> stored) {
        return stored.state() instanceof BookedAppointment booked
                ? booked.answerTimes().map(AnswerTimes::dueAt)
                : Optional.empty();
    }

    private List<Stored<Appointment>> load(Collection<CalendarLine> lines, Predicate<Stored<Appointment>> wanted) {
        List<AppointmentId> ids =
                lines.stream().map(line -> new AppointmentId(line.id())).toList();
        return appointments.findAll(ids).stream()
                .filter(wanted)
                .sorted(BY_START)
                .toList();
    }

    private static boolean maySee(Caller who, Stored<Appointment> stored) {
        return !(who instanceof StaffCaller staff)
                || AppointmentPolicy.mayBookFor(
                        staff, stored.state().meeting().with().id());
    }
}
