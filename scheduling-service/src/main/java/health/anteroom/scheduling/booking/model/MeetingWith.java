package health.anteroom.scheduling.booking.model;

import health.anteroom.scheduling.practice.Clinician;
import health.anteroom.scheduling.practice.ClinicianId;
import java.time.ZoneId;

/** The clinician as they were when it was agreed. */
public record MeetingWith(ClinicianId id, String name, ZoneId zone) {
    public static MeetingWith of(Clinician clinician) {
        return new MeetingWith(
                clinician.id(), clinician.profile().name(), clinician.schedule().zone());
    }
}
