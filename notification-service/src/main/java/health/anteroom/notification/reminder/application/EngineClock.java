package health.anteroom.notification.reminder.application;

import health.anteroom.notification.reminder.model.Claim;
import java.time.Instant;
import java.time.InstantSource;

/** Due times follow the practice's clock; claims follow the machine's, which never travels. */
public record EngineClock(InstantSource practiceTime, InstantSource machineTime, String instance) {
    Instant practice() {
        return practiceTime.instant();
    }

    Instant machine() {
        return machineTime.instant();
    }

    /** A claim for one try; two of the same instance differ in their time or concern different messages. */
    Claim claim() {
        return new Claim(instance, machine());
    }
}
