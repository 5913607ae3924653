package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.store.Stored;
import health.anteroom.scheduling.booking.model.Appointment;

/** How a wish for a hold ended. */
public sealed interface HoldOutcome permits HoldOutcome.Held, HoldOutcome.Released, BookingRefusal {
    record Held(Stored<Appointment> now) implements HoldOutcome {}

    record Released() implements HoldOutcome {}
}
