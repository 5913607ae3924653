package health.anteroom.scheduling.booking.application;

import health.anteroom.scheduling.booking.model.MeetingPlace;
import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.Format;
import health.anteroom.scheduling.practice.OfferingId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A start that somebody wants.
 *
 * @param place how, and in which room it would best stay
 * @param length instead of the offering's own
 * @param moving the appointment that would move there; empty for a new one
 */
record WantedMeeting(Slot slot, MeetingPlace place, Optional<Duration> length, String moving) {
    static WantedMeeting fresh(Slot slot, Format format) {
        return new WantedMeeting(slot, MeetingPlace.without(format), Optional.empty(), "");
    }

    Format format() {
        return place.format();
    }

    OfferingId offering() {
        return slot.offering();
    }

    ClinicianId clinician() {
        return slot.clinician();
    }

    Instant start() {
        return slot.start();
    }
}
