package health.anteroom.scheduling.booking.adapter.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import health.anteroom.scheduling.booking.model.AppointmentStatus;
import health.anteroom.scheduling.booking.model.Confirm;
import health.anteroom.scheduling.practice.Format;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** An appointment as one of its people or the practice may see it; what they may not is absent. */
record AppointmentAnswer(
        String id,
        AppointmentStatus status,
        long revision,
        OffsetDateTime start,
        OffsetDateTime end,
        String clinician,
        String clinicianName,
        String clinicianZone,
        String offering,
        String offeringName,
        Format format,
        @Nullable String room,
        boolean confirmed,
        Confirm confirm,
        @Nullable String changePolicy,
        @Nullable OffsetDateTime undoUntil,
        @Nullable RequestAnswer request,
        @JsonUnwrapped @Nullable ClientView own,
        @JsonUnwrapped @Nullable StaffView practice,
        @Nullable ClientAnswer client,
        @Nullable OffsetDateTime bookedAt) {

    /** The client: the practice sees how to reach them, a link shows only the name. */
    record ClientAnswer(
            @Nullable String id,
            String preferredName,
            @Nullable String email,
            @Nullable String phone,
            String zone,
            @Nullable String region,
            boolean plainWords) {}
}
