package health.anteroom.intake.testing;

import health.anteroom.kit.crypto.TransportCipher;
import health.anteroom.kit.event.Topic;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaTemplate;

/** What scheduling would bring: its topic, and a voice to tell of appointments. */
@TestConfiguration(proxyBeanMethods = false)
public class SchedulingTopics {
    @Bean
    Topic appointmentsTopic() {
        return new Topic("anteroom.appointments");
    }

    @Bean
    AppointmentTeller appointmentTeller(KafkaTemplate<String, byte[]> kafka, TransportCipher transport) {
        return new AppointmentTeller(kafka, transport);
    }
}
