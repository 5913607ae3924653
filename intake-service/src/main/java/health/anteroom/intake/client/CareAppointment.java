package health.anteroom.intake.client;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What intake knows of one appointment of a client.
 *
 * @param packet the packet definition that the booking asks for, if any
 */
public record CareAppointment(
        String id,
        Clinician clinician,
        Instant start,
        @Nullable String packet,
        Standing standing) {

    public boolean isLiving() {
        return standing == Standing.LIVING;
    }

    public boolean asksFor(String definition) {
        return definition.equals(packet);
    }

    public Optional<String> packetAsked() {
        return Optional.ofNullable(packet);
    }

    /** The clinician as clients know them. */
    public record Clinician(String id, String name) {}

    /** Requested, booked or done is living; called off is ended. */
    public enum Standing {
        LIVING,
        ENDED
    }
}
