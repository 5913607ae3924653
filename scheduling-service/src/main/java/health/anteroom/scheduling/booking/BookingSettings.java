package health.anteroom.scheduling.booking;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param remembered how long after its end an appointment stays in memory, for lists and the desk's calendar
 * @param settledKept how long an ended hold stays stored, so that a retry gets its true answer
 */
@ConfigurationProperties("anteroom.booking")
public record BookingSettings(
        @DefaultValue("P180D") Duration remembered,
        @DefaultValue("PT48H") Duration settledKept) {}
