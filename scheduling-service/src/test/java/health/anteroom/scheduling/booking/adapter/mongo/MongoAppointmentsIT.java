package health.anteroom.scheduling.booking.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.anteroom.kit.id.Ids;
import health.anteroom.kit.store.Stored;
import health.anteroom.kit.store.WriteOutcome;
import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.SchedulingIT;
import health.anteroom.scheduling.booking.application.AppointmentLoader;
import health.anteroom.scheduling.booking.application.Appointments;
import health.anteroom.scheduling.booking.fixtures.AppointmentBuilder;
import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.AppointmentId;
import health.anteroom.scheduling.booking.model.AppointmentStatus;
import health.anteroom.scheduling.booking.model.HeldAppointment;
import health.anteroom.scheduling.booking.model.HoldTime;
import health.anteroom.scheduling.booking.model.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the writes themselves demand, for whoever read too long ago. */
@SchedulingIT
class MongoAppointmentsIT {
    @Autowired
    Appointments appointments;

    @Autowired
    MongoDatabase database;

    private final String id = Ids.random();
    private final AppointmentBuilder builder =
            AppointmentBuilder.anAppointment().with("clinician-" + id).byRequest("request-" + id);
    private HeldAppointment held;
    private Instant end;

    /** Now: a hold of long ago would be swept. */
    @BeforeEach
    void hold(@Autowired PracticeClock clock) {
        Instant now = clock.instant();
        held = new HeldAppointment(builder.meeting(), builder.claims(), HoldTime.from(now), now);
        end = held.hold().until();
    }

    @Test
    void booksAHoldUntilItsLastMomentInTheWriteItself() {
        Stored<Appointment> stored = inserted();

        assertThat(book(stored, end)).isInstanceOf(WriteOutcome.Stale.class);
        assertThat(status()).isEqualTo(AppointmentStatus.HELD);
        assertThat(book(stored, end.minusMillis(1))).isInstanceOf(WriteOutcome.Written.class);
        assertThat(status()).isEqualTo(AppointmentStatus.BOOKED);
    }

    @Test
    void endsAHoldFromItsLastMomentOnInTheWriteItself() {
        Stored<Appointment> stored = inserted();

        assertThat(appointments.expire(stored, held, end.minusMillis(1))).isInstanceOf(WriteOutcome.Stale.class);
        assertThat(status()).isEqualTo(AppointmentStatus.HELD);
        assertThat(appointments.expire(stored, held, end)).isInstanceOf(WriteOutcome.Written.class);
        assertThat(status()).isEqualTo(AppointmentStatus.EXPIRED);
    }

    @Test
    void booksOnlyWhatIsHeld() {
        Stored<Appointment> stored = inserted();
        become(AppointmentStatus.RELEASED);

        assertThat(book(stored, held.changedAt())).isInstanceOf(WriteOutcome.Stale.class);
        become(AppointmentStatus.HELD);
        assertThat(book(stored, held.changedAt())).isInstanceOf(WriteOutcome.Written.class);
    }

    @Test
    void beginsWithWhatEndsAfterAMoment(@Autowired AppointmentLoader loader) {
        inserted();
        Instant busyUntil = held.meeting().busy().end();

        assertThat(idsEndingAfter(loader, busyUntil.minusMillis(1))).contains(id);
        assertThat(idsEndingAfter(loader, busyUntil)).doesNotContain(id);
    }

    private static List<String> idsEndingAfter(AppointmentLoader loader, Instant since) {
        List<String> ids = new ArrayList<>();
        loader.forEachEndingAfter(since, stored -> ids.add(stored.id()));
        return ids;
    }

    private Stored<Appointment> inserted() {
        WriteOutcome<Appointment> outcome = appointments.insert(new AppointmentId(id), held, "hash");
        assertThat(outcome).isInstanceOf(WriteOutcome.Written.class);
        return ((WriteOutcome.Written<Appointment>) outcome).now();
    }

    private WriteOutcome<Appointment> book(Stored<Appointment> stored, Instant now) {
        return appointments.book(
                stored,
                held.booked(builder.booking(), Standing.AGREED, health.anteroom.scheduling.booking.model.Actor.ANYONE),
                now);
    }

    private AppointmentStatus status() {
        return appointments.find(new AppointmentId(id)).orElseThrow().state().status();
    }

    /** As a change that nobody saw would leave it: the revision alone would not tell. */
    private void become(AppointmentStatus other) {
        database.getCollection("appointments")
                .updateOne(new Document("_id", id), new Document("$set", new Document("kind", other.name())));
    }
}
