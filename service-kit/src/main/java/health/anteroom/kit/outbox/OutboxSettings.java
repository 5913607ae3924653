package health.anteroom.kit.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param parallel how many outboxes are worked on at once
 * @param deadline how long the broker may take to acknowledge
 * @param retryAfter pause after a failure
 * @param sweepEvery pause between looks at whole collections for what another instance left behind
 */
@ConfigurationProperties("anteroom.outbox")
public record OutboxSettings(
        @DefaultValue("64") int parallel,
        @DefaultValue("10s") Duration deadline,
        @DefaultValue("1s") Duration retryAfter,
        @DefaultValue("5m") Duration sweepEvery) {}
