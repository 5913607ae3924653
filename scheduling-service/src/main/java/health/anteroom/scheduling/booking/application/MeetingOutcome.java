package health.anteroom.scheduling.booking.application;

import health.anteroom.scheduling.booking.model.Meeting;
import health.anteroom.scheduling.practice.Clinician;
import health.anteroom.scheduling.practice.Offering;

/** Whether a wanted start can be had, before anybody looks who has it. */
sealed interface MeetingOutcome {
    record Bookable(Meeting meeting, Clinician clinician, Offering offering) implements MeetingOutcome {}

    record NotKnown(boolean offering) implements MeetingOutcome {}

    record NotOffered() implements MeetingOutcome {}

    record DayFull() implements MeetingOutcome {}
}
