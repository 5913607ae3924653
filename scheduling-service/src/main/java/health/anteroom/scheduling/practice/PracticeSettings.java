package health.anteroom.scheduling.practice;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param zone where the practice is: the desk's calendar is read in it
 * @param region where a client is taken to be who does not say
 * @param neutralName what calendars and messages call the practice
 */
@ConfigurationProperties("anteroom.practice")
public record PracticeSettings(
        @DefaultValue("America/New_York") ZoneId zone,
        @DefaultValue("US-NY") String region,
        @DefaultValue("The office") String neutralName) {

    public Region homeRegion() {
        return new Region(region);
    }
}
