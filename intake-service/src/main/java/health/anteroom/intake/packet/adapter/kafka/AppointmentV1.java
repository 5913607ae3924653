package health.anteroom.intake.packet.adapter.kafka;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What intake uses of {@code anteroom.appointment.v1}. */
record AppointmentV1(
        String id,
        Status status,
        Instant start,
        String clinician,
        String clinicianName,
        Optional<String> packet,
        @Nullable ClientPart client,
        Optional<Boolean> unproven,
        @Nullable Instant bookedAt) {

    enum Status {
        HELD,
        REQUESTED,
        BOOKED,
        CANCELLED,
        RELEASED,
        EXPIRED
    }

    /** Name and contacts are sealed at the address {@code <appointment id>/<field>}. */
    record ClientPart(
            String id,
            String name,
            Optional<String> email,
            Optional<String> phone,
            String zone,
            Optional<String> region,
            boolean plainWords) {}
}
