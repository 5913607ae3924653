package health.anteroom.scheduling.booking.model;

import static health.anteroom.scheduling.booking.fixtures.AppointmentBuilder.NOW;
import static health.anteroom.scheduling.booking.fixtures.AppointmentBuilder.anAppointment;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final Actor DESK = new Actor(Actor.Kind.FRONT_DESK, "desk-1");
    private static final Actor CLIENT = new Actor(Actor.Kind.CLIENT, "client-1");
    private static final Instant LATER = NOW.plus(Duration.ofHours(1));

    private final BookedAppointment booked = anAppointment().booked();
    private final BookedAppointment requested = anAppointment().requested();
    private final Meeting elsewhere = anAppointment().at("2026-11-25T15:00:00Z").meeting();

    @Test
    void beginsWithTheBookingAndGoesOnWithEachChange() {
        BookedAppointment after = booked.movedTo(elsewhere, booked.claims(), Set.of(PassedRule.LIMITS), DESK, LATER)
                .confirmed(CLIENT, LATER.plusSeconds(1));

        assertThat(after.history().changes().getFirst().deed())
                .isEqualTo(new Deed.Arranged(Deed.How.BOOKED, Terms.of(booked.meeting()), Set.of()));
        assertThat(after.history().changes().get(1))
                .isEqualTo(new Change(
                        new Deed.Arranged(Deed.How.MOVED, Terms.of(elsewhere), Set.of(PassedRule.LIMITS)),
                        DESK,
                        LATER,
                        Tell.BREATH));
        assertThat(after.history().last().deed()).isEqualTo(Deed.Plain.CONFIRMED);
        assertThat(after.changedAt()).isEqualTo(LATER.plusSeconds(1));
        assertThat(after.history().passedNow()).containsExactly(PassedRule.LIMITS);
    }

    @Test
    void whatStandsAlreadyIsTheSameAppointment() {
        BookedAppointment seen = booked.attended(Attendance.ARRIVED, DESK, LATER);

        assertThat(seen.attended(Attendance.ARRIVED, CLIENT, LATER.plusSeconds(1)))
                .isSameAs(seen);
        assertThat(booked.approved(DESK, LATER)).isSameAs(booked);
        assertThat(requested.approved(DESK, LATER)).isNotEqualTo(requested);
    }

    @Test
    void whoTakesARequestOnTwiceChangesNothingAndAnotherTakesItOver() {
        Actor other = new Actor(Actor.Kind.OWNER, "owner-1");
        BookedAppointment mine = requested.takenOn(DESK, LATER);

        assertThat(mine.takenOn(DESK, LATER.plusSeconds(1))).isSameAs(mine);
        assertThat(mine.takenOn(other, LATER).history().takenOn().orElseThrow().by())
                .isEqualTo(other);
    }

    @Test
    void onlyMovesOfTheClientCountAsTheirs() {
        BookedAppointment moved = booked.movedTo(elsewhere, booked.claims(), Set.of(), DESK, LATER)
                .movedTo(booked.meeting(), booked.claims(), Set.of(), CLIENT, LATER)
                .movedTo(elsewhere, booked.claims(), Set.of(), Actor.ANYONE, LATER)
                .takingPlace(elsewhere.place(), booked.claims(), CLIENT, LATER);

        assertThat(moved.history().movesByClient()).isEqualTo(2);
    }

    @Test
    void aRequestThatMovesIsAskedForAnewAndOneThatIsTakenOnIsNot() {
        BookedAppointment moved = requested.movedTo(elsewhere, requested.claims(), Set.of(), CLIENT, LATER);

        assertThat(moved.answerTimes().orElseThrow().dueAt()).isEqualTo(LATER.plus(Duration.ofDays(1)));
        assertThat(requested.takenOn(DESK, LATER).answerTimes()).isEqualTo(requested.answerTimes());
        assertThat(booked.answerTimes()).isEmpty();
    }

    @Test
    void aCancellationIsOpenToUndoForTenMinutesUntilItBeginsAndNeverWhenItWasDeclined() {
        CancelledAppointment cancelled = booked.ended(Deed.Plain.CANCELLED, CancelReason.NONE, CLIENT, LATER);
        Instant over = LATER.plus(Duration.ofMinutes(10));

        assertThat(cancelled.undoUntil(over.minusMillis(1))).contains(over);
        assertThat(cancelled.undoUntil(over)).isEmpty();
        assertThat(requested
                        .ended(Deed.Plain.DECLINED, CancelReason.NONE, DESK, LATER)
                        .undoUntil(LATER))
                .isEmpty();
        Instant begun = booked.meeting().time().start();
        assertThat(booked.ended(Deed.Plain.CANCELLED, CancelReason.NONE, DESK, begun.minusSeconds(1))
                        .undoUntil(begun))
                .isEmpty();
    }

    @Test
    void whatIsTakenBackStandsAsItStood() {
        CancelledAppointment cancelled = requested.ended(Deed.Plain.CANCELLED, CancelReason.NONE, CLIENT, LATER);

        BookedAppointment again = cancelled.restored(requested.meeting(), requested.claims(), CLIENT, LATER);

        assertThat(again.status()).isEqualTo(AppointmentStatus.REQUESTED);
        assertThat(again.booking()).isEqualTo(requested.booking());
    }
}
