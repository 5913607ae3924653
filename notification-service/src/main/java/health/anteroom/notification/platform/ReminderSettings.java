package health.anteroom.notification.platform;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param parallel how many plans are worked on at once
 * @param walkEvery how often all plans are walked for what another instance left
 */
@ConfigurationProperties("anteroom.reminder")
public record ReminderSettings(
        @DefaultValue("16") int parallel,
        @DefaultValue("15m") Duration walkEvery) {}
