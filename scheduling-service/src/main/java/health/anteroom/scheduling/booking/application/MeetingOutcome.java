package health.anteroom.scheduling.booking.application;

import health.anteroom.scheduling.booking.model.Meeting;
import health.anteroom.scheduling.practice.Clinician;

/** Whether a wanted start can be had, before anybody looks who has it. */
sealed interface MeetingOutcome {
    record Bookable(Meeting meeting, Clinician clinician, ClaimNeeds needs) implements MeetingOutcome {}

    record Refused(BookingRefusal why) implements MeetingOutcome {}
}
