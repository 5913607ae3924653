package health.anteroom.scheduling;

import health.anteroom.scheduling.booking.BookingSettings;
import health.anteroom.scheduling.practice.PracticeSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the scheduling service. */
@SpringBootApplication
@EnableScheduling
@EnableConfigurationProperties({PracticeSettings.class, BookingSettings.class})
public class SchedulingApplication {
    public static void main(String[] args) {
        SpringApplication.run(SchedulingApplication.class, args);
    }
}
