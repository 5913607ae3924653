package health.anteroom.notification.platform;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param breath how long a change by staff waits for the next one, so that a change and its undo fold into nothing
 * @param parallel how many plans are worked on at once
 * @param walkEvery how often all plans are walked for what another instance left
 */
@ConfigurationProperties("anteroom.reminders")
public record ReminderSettings(
        @DefaultValue("3m") Duration breath,
        @DefaultValue("16") int parallel,
        @DefaultValue("15m") Duration walkEvery) {}
