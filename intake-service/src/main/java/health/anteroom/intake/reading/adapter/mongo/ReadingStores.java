package health.anteroom.intake.reading.adapter.mongo;

import health.anteroom.intake.reading.Reading;
import health.anteroom.kit.crypto.FieldCipher;
import health.anteroom.kit.event.Topic;
import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.AggregateStores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection of this feature and the topic that it tells. */
@Configuration(proxyBeanMethods = false)
class ReadingStores {
    @Bean
    AggregateStore<Reading> readingStore(AggregateStores stores, FieldCipher cipher) {
        return stores.open("readings", new ReadingMapping(cipher));
    }

    @Bean
    Topic readingsTopic() {
        return new Topic(ReadingV1.TOPIC);
    }
}
