package health.anteroom.scheduling.booking.model;

import health.anteroom.scheduling.practice.ChangeLimits;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What an offering's limits mean for one booking and its client. What is only asked for can always be taken back. */
public record ClientLimits(ChangeLimits limits, BookedAppointment booked) {
    public Optional<ChangeLimit> onMoving(Instant now) {
        if (!booked.standing().agreed()) {
            return Optional.empty();
        }
        if (isMovedOut()) {
            return Optional.of(ChangeLimit.MAXIMUM_MOVES);
        }
        return isWithin(limits.moveNotice(), now) ? Optional.of(ChangeLimit.MOVE_NOTICE) : Optional.empty();
    }

    public Optional<ChangeLimit> onCancelling(Instant now) {
        return booked.standing().agreed() && isWithin(limits.cancelNotice(), now)
                ? Optional.of(ChangeLimit.CANCEL_NOTICE)
                : Optional.empty();
    }

    /** Until when they can move it; empty when nothing but its beginning limits that. */
    public Optional<Instant> moveUntil() {
        if (booked.standing().agreed() && isMovedOut()) {
            return Optional.of(booked.changedAt());
        }
        return until(limits.moveNotice());
    }

    public Optional<Instant> cancelUntil() {
        return until(limits.cancelNotice());
    }

    private boolean isMovedOut() {
        return booked.history().movesByClient() >= limits.maximumMoves();
    }

    /** Exactly at the limit is still in time. */
    private boolean isWithin(Duration notice, Instant now) {
        return now.plus(notice).isAfter(booked.meeting().time().start());
    }

    private Optional<Instant> until(Duration notice) {
        return booked.standing().agreed() && notice.isPositive()
                ? Optional.of(booked.meeting().time().start().minus(notice))
                : Optional.empty();
    }
}
