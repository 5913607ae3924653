package health.anteroom.kit.kafka;

import health.anteroom.kit.KitSettings;
import health.anteroom.kit.event.EventConsumers;
import health.anteroom.kit.event.EventErrorHandlers;
import health.anteroom.kit.event.EventListener;
import health.anteroom.kit.event.EventSettings;
import health.anteroom.kit.event.ParkedRecords;
import health.anteroom.kit.event.ParkedRecordsController;
import health.anteroom.kit.event.Topic;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;

/** Topics of this service, the consumers of its listeners, and what they park. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EventSettings.class)
public class KafkaConfiguration {

    /** What this service produces, and a place to park for each of its listeners. */
    @Bean
    KafkaAdmin.NewTopics serviceTopics(
            KitSettings kit, EventSettings settings, List<Topic> produced, List<EventListener> listeners) {
        Stream<String> parked = listeners.stream()
                .map(listener -> listener.topic() + "." + kit.service() + "." + listener.feature() + ".dlt");
        return new KafkaAdmin.NewTopics(Stream.concat(produced.stream().map(Topic::name), parked)
                .map(name -> new NewTopic(name, settings.partitions(), settings.replicas()))
                .toArray(NewTopic[]::new));
    }

    @Bean
    EventErrorHandlers eventErrorHandlers(KafkaTemplate<String, byte[]> kafka, EventSettings settings) {
        return new EventErrorHandlers(kafka, settings);
    }

    @Bean
    EventConsumers eventConsumers(
            KitSettings kit,
            List<EventListener> listeners,
            ConsumerFactory<String, byte[]> consumers,
            EventErrorHandlers errors,
            ApplicationContext context) {
        return new EventConsumers(kit.service(), listeners, consumers, errors, context);
    }

    @Bean
    ParkedRecords parkedRecords(
            KitSettings kit, List<EventListener> listeners, ConsumerFactory<String, byte[]> consumers) {
        return new ParkedRecords(kit.service(), listeners, consumers);
    }

    @Bean
    ParkedRecordsController parkedRecordsController(ParkedRecords parked) {
        return new ParkedRecordsController(parked);
    }
}
