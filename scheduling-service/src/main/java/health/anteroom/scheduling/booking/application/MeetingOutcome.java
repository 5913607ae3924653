package health.anteroom.scheduling.booking.application;

import health.anteroom.scheduling.booking.model.ClientCard;
import health.anteroom.scheduling.booking.model.Meeting;
import health.anteroom.scheduling.practice.Clinician;

/** Whether a wanted start can be had, before anybody looks who has it. */
sealed interface MeetingOutcome {
    record Bookable(Meeting meeting, Clinician clinician, ClaimNeeds needs) implements MeetingOutcome {
        /** Where the client says they will be; whoever did not say is where the practice is. */
        boolean isLicensedFor(ClientCard client) {
            return client.whereabouts()
                    .saidRegion()
                    .map(clinician::isLicensedIn)
                    .orElse(true);
        }
    }

    record Refused(BookingRefusal why) implements MeetingOutcome {}
}
