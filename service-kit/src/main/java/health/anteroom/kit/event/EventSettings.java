package health.anteroom.kit.event;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param partitions of each topic that this service declares
 * @param replicas of each topic; 1 only in the local stack
 * @param firstPause before the second try of a record
 * @param pauseGrowth factor from one pause to the next
 */
@ConfigurationProperties("anteroom.events")
public record EventSettings(
        @DefaultValue("12") int partitions,
        @DefaultValue("1") short replicas,
        @DefaultValue("500ms") Duration firstPause,
        @DefaultValue("3") double pauseGrowth) {}
