package health.anteroom.notification.reminder.model;

import java.time.Duration;
import java.time.Instant;

/** When, with whom and how: what a message may tell. */
public record Meeting(Instant start, Instant end, String clinician, String clinicianName, String format) {

    /** Whether a client who was told of the other one would wait at the wrong time or for the wrong person. */
    boolean isMovedFrom(Meeting other) {
        return !start.equals(other.start) || !clinician.equals(other.clinician);
    }

    /** Whether they would be wrong about anything that a message tells. */
    boolean differsFor(Meeting other) {
        return isMovedFrom(other) || !end.equals(other.end) || !format.equals(other.format);
    }

    Meeting movedTo(Instant other) {
        return new Meeting(other, other.plus(Duration.between(start, end)), clinician, clinicianName, format);
    }

    Meeting byAnotherWay() {
        return new Meeting(start, end, clinician, clinicianName, format.equals("PHONE") ? "VIDEO" : "PHONE");
    }
}
