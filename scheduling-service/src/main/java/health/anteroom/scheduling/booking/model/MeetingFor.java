package health.anteroom.scheduling.booking.model;

import health.anteroom.scheduling.practice.Offering;
import health.anteroom.scheduling.practice.OfferingId;
import health.anteroom.scheduling.practice.OfferingKind;

/** The offering as it was when it was agreed; {@code packet} is empty when it asks for no intake. */
public record MeetingFor(OfferingId id, String name, OfferingKind kind, String packet) {
    public static MeetingFor of(Offering offering) {
        return new MeetingFor(
                offering.id(), offering.name(), offering.kind(), offering.use().packet());
    }
}
