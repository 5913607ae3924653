package health.anteroom.scheduling.booking.adapter.mongo;

import static com.mongodb.client.model.Filters.gt;

import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.AggregateStores;
import health.anteroom.kit.store.Stored;
import health.anteroom.kit.store.WriteNote;
import health.anteroom.kit.store.WriteOutcome;
import health.anteroom.scheduling.booking.application.AppointmentIndex;
import health.anteroom.scheduling.booking.application.AppointmentLoader;
import health.anteroom.scheduling.booking.application.Appointments;
import health.anteroom.scheduling.booking.application.CalendarLines;
import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.AppointmentId;
import health.anteroom.scheduling.booking.model.AppointmentStatus;
import health.anteroom.scheduling.booking.model.BookedAppointment;
import health.anteroom.scheduling.booking.model.HeldAppointment;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/**
 * Appointments in MongoDB. {@code claims} and {@code overlaps} stand under unique sparse multikey indexes: the database
 * itself refuses a second owner of a tick. What is written here is in this instance's memory at once.
 */
@Repository
class MongoAppointments implements Appointments, AppointmentLoader {
    static final String CLAIMS = "claims";
    static final String OVERLAPS = "overlaps";
    static final String BOOKED_BY = "bookedBy";

    private final AggregateStore<Appointment> store;
    private final AppointmentIndex index;

    MongoAppointments(AggregateStores stores, AppointmentMapping mapping, AppointmentIndex index) {
        this.store = stores.open("appointments", mapping, CLAIMS, OVERLAPS, BOOKED_BY);
        this.index = index;
    }

    @Override
    public Optional<Stored<Appointment>> find(AppointmentId id) {
        return store.find(id.value());
    }

    @Override
    public List<Stored<Appointment>> findAll(Collection<AppointmentId> ids) {
        return store.findAll(ids.stream().map(AppointmentId::value).toList());
    }

    @Override
    public List<Stored<Appointment>> claiming(Collection<String> claims) {
        return store.findAllIn(CLAIMS, claims);
    }

    @Override
    public List<Stored<Appointment>> overlapping(Collection<String> ticks) {
        return store.findAllIn(OVERLAPS, ticks);
    }

    @Override
    public WriteOutcome<Appointment> insert(AppointmentId id, Appointment state, String requestHash) {
        return told(store.insert(id.value(), state, WriteNote.none().forRequest(requestHash)));
    }

    @Override
    public WriteOutcome<Appointment> update(Stored<Appointment> before, Appointment after) {
        return told(store.update(before, after));
    }

    @Override
    public WriteOutcome<Appointment> book(Stored<Appointment> held, BookedAppointment after, Instant now) {
        return told(store.update(held, after, onlyHeld(new Document("$gt", Date.from(now)))));
    }

    @Override
    public WriteOutcome<Appointment> expire(Stored<Appointment> held, HeldAppointment state, Instant now) {
        return told(store.update(held, state.expired(now), onlyHeld(new Document("$lte", Date.from(now)))));
    }

    @Override
    public boolean delete(Stored<Appointment> settled) {
        return store.delete(settled);
    }

    @Override
    public void forEachEndingAfter(Instant since, Consumer<Stored<Appointment>> visitor) {
        store.forEach(gt(MeetingDocument.BUSY_TO, Date.from(since)), visitor);
    }

    private static WriteNote onlyHeld(Document until) {
        return WriteNote.none()
                .onlyIf(new Document("kind", AppointmentStatus.HELD.name())
                        .append(AppointmentMapping.HELD_UNTIL, until));
    }

    private WriteOutcome<Appointment> told(WriteOutcome<Appointment> outcome) {
        if (outcome instanceof WriteOutcome.Written<Appointment> written) {
            index.tell(CalendarLines.of(written.now()), written.now().revision());
        }
        return outcome;
    }
}
