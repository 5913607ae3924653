package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.store.Stored;
import health.anteroom.scheduling.booking.application.AppointmentPolicy.Access;
import health.anteroom.scheduling.booking.application.FindAppointmentHandler.Opened;
import health.anteroom.scheduling.booking.model.Appointment;
import java.util.Optional;

/** How a change of an appointment ended. */
public sealed interface ChangeOutcome permits ChangeOutcome.Done, BookingRefusal {
    /** Of a change that claimed something; empty when the appointment changed meanwhile. */
    static Optional<ChangeOutcome> of(ClaimOutcome outcome, Opened opened) {
        return switch (outcome) {
            case ClaimOutcome.Claimed claimed -> Optional.of(new Done(claimed.now(), opened.access()));
            case ClaimOutcome.Refused refused -> Optional.of(refused.why());
            case ClaimOutcome.ChangedMeanwhile changedMeanwhile -> Optional.empty();
            case ClaimOutcome.ClaimedBefore impossible -> Optional.empty();
        };
    }

    /** As wanted, done now or before; and how the one who asked stands before it. */
    record Done(Stored<Appointment> now, Access access) implements ChangeOutcome {}
}
