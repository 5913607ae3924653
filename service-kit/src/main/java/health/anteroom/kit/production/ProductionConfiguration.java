package health.anteroom.kit.production;

import com.mongodb.client.MongoClient;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.actuate.endpoint.web.WebEndpointsSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.ProducerFactory;

/** Ends the start when any check finds a weakness. */
@Configuration(proxyBeanMethods = false)
@Profile("production")
public class ProductionConfiguration {

    @Bean
    SettingsCheck storeCheck(MongoClient client) {
        return new StoreCheck(client);
    }

    @Bean
    SettingsCheck eventsCheck(ProducerFactory<?, ?> producers, ConsumerFactory<?, ?> consumers) {
        return new EventsCheck(producers, consumers);
    }

    @Bean
    SettingsCheck actuatorCheck(WebEndpointsSupplier endpoints, Environment settings) {
        return new ActuatorCheck(endpoints, settings);
    }

    @Bean
    InitializingBean safeStart(List<SettingsCheck> checks) {
        return () -> {
            List<String> weaknesses = checks.stream()
                    .flatMap(check -> check.weaknesses().stream())
                    .toList();
            if (!weaknesses.isEmpty()) {
                throw new IllegalStateException("Too weak for a practice: " + String.join("; ", weaknesses));
            }
        };
    }
}
