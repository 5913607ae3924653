package health.anteroom.scheduling.booking.model;

import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.Format;
import health.anteroom.scheduling.practice.TimeRange;

/** What a client would notice of a meeting. */
public record Terms(TimeRange time, ClinicianId clinician, Format format) {
    static Terms of(Meeting meeting) {
        return new Terms(meeting.time(), meeting.with().id(), meeting.format());
    }
}
