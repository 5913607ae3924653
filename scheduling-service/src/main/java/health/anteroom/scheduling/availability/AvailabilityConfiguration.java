package health.anteroom.scheduling.availability;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one calendar in memory. */
@Configuration(proxyBeanMethods = false)
class AvailabilityConfiguration {
    @Bean
    TakenTimes takenTimes() {
        return new TakenTimes();
    }
}
