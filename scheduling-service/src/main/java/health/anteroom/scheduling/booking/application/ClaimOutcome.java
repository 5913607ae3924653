package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.store.Stored;
import health.anteroom.scheduling.booking.model.Appointment;

/** How a wish for time ended. */
sealed interface ClaimOutcome {
    record Claimed(Stored<Appointment> now) implements ClaimOutcome {}

    /** The same request came before. */
    record ClaimedBefore(Stored<Appointment> existing) implements ClaimOutcome {}

    record Refused(BookingRefusal why) implements ClaimOutcome {}

    /** What was to change has changed meanwhile. */
    record ChangedMeanwhile() implements ClaimOutcome {}
}
