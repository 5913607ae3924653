package health.anteroom.intake.response.adapter.mongo;

import health.anteroom.intake.response.model.IntakeResponse;
import health.anteroom.kit.event.Topic;
import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.AggregateStores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection of responses and the topic that tells how far they are. */
@Configuration(proxyBeanMethods = false)
class ResponseStores {
    @Bean
    AggregateStore<IntakeResponse> responseStore(AggregateStores stores) {
        return stores.open(ResponseMapping.COLLECTION, new ResponseMapping());
    }

    @Bean
    Topic responsesTopic() {
        return new Topic(ResponseV1.TOPIC);
    }
}
