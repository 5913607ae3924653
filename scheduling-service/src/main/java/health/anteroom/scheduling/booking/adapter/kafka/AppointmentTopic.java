package health.anteroom.scheduling.booking.adapter.kafka;

import health.anteroom.kit.event.ReceivedEvent;
import health.anteroom.kit.event.Topic;
import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.booking.BookingSettings;
import health.anteroom.scheduling.booking.application.AppointmentIndex;
import health.anteroom.scheduling.booking.application.AppointmentLoader;
import health.anteroom.scheduling.booking.application.CalendarLines;
import health.anteroom.scheduling.platform.FollowedTopic;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares the topic and keeps the calendar in memory in step with it. */
@Configuration(proxyBeanMethods = false)
class AppointmentTopic {
    static final String NAME = "anteroom.appointments";

    @Bean
    Topic appointmentEvents() {
        return new Topic(NAME);
    }

    @Bean
    FollowedTopic followedAppointments(
            AppointmentLoader store, AppointmentIndex index, PracticeClock clock, BookingSettings settings) {
        return new FollowedTopic() {
            @Override
            public String topic() {
                return NAME;
            }

            @Override
            public void load() {
                Instant since = clock.instant().minus(settings.remembered());
                store.forEachEndingAfter(since, stored -> index.tell(CalendarLines.of(stored), stored.revision()));
            }

            @Override
            public void on(ReceivedEvent event) {
                if (!event.type().equals(AppointmentV1.TYPE)) {
                    throw event.unknownType();
                }
                index.tell(event.data(FollowedAppointment.class).toLine(), event.revision());
            }
        };
    }
}
