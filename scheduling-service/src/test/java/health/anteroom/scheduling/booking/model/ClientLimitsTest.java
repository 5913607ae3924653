package health.anteroom.scheduling.booking.model;

import static health.anteroom.scheduling.booking.fixtures.AppointmentBuilder.NOW;
import static health.anteroom.scheduling.booking.fixtures.AppointmentBuilder.anAppointment;
import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.scheduling.practice.ChangeLimits;
import health.anteroom.scheduling.practice.Maximums;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClientLimitsTest {
    private static final Duration DAY = Duration.ofDays(1);

    private final BookedAppointment booked = anAppointment().booked();
    private final Instant start = booked.meeting().time().start();

    @Test
    void exactlyAtTheNoticeIsInTimeAndAMomentLaterIsNot() {
        ClientLimits limits = new ClientLimits(new ChangeLimits(DAY, DAY.multipliedBy(2), Maximums.UNLIMITED), booked);

        assertThat(limits.onMoving(start.minus(DAY))).isEmpty();
        assertThat(limits.onMoving(start.minus(DAY).plusNanos(1))).contains(ChangeLimit.MOVE_NOTICE);
        assertThat(limits.onCancelling(start.minus(DAY.multipliedBy(2)))).isEmpty();
        assertThat(limits.onCancelling(start.minus(DAY))).contains(ChangeLimit.CANCEL_NOTICE);
        assertThat(limits.moveUntil()).contains(start.minus(DAY));
        assertThat(limits.cancelUntil()).contains(start.minus(DAY.multipliedBy(2)));
    }

    @Test
    void withoutLimitsNothingIsClosed() {
        ClientLimits none = new ClientLimits(ChangeLimits.NONE, booked);

        assertThat(none.onMoving(start.minusNanos(1))).isEmpty();
        assertThat(none.onCancelling(start.minusNanos(1))).isEmpty();
        assertThat(none.moveUntil()).isEmpty();
        assertThat(none.cancelUntil()).isEmpty();
    }

    @Test
    void afterTheLastMoveAPersonHelps() {
        ChangeLimits once = new ChangeLimits(Duration.ZERO, Duration.ZERO, 1);
        Instant moved = NOW.plusSeconds(90);
        BookedAppointment after = booked.movedTo(booked.meeting(), booked.claims(), Set.of(), Actor.ANYONE, moved);

        assertThat(new ClientLimits(once, booked).onMoving(NOW)).isEmpty();
        assertThat(new ClientLimits(once, after).onMoving(NOW)).contains(ChangeLimit.MAXIMUM_MOVES);
        assertThat(new ClientLimits(once, after).moveUntil()).contains(moved);
        assertThat(new ClientLimits(once, after).onCancelling(NOW)).isEmpty();
    }

    @Test
    void aRequestIsNeverClosed() {
        BookedAppointment requested = anAppointment().requested();
        ClientLimits strict = new ClientLimits(new ChangeLimits(DAY, DAY, 0), requested);

        assertThat(strict.onMoving(start.minusSeconds(1))).isEmpty();
        assertThat(strict.onCancelling(start.minusSeconds(1))).isEmpty();
        assertThat(strict.moveUntil()).isEmpty();
    }
}
