package health.anteroom.kit.testing;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The environment that the local stack would give a service. */
public final class TestEnvironment implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    /** What {@code ANTEROOM_LOCAL_TOKEN} would be. */
    public static final String LOCAL_TOKEN = "local-token-of-the-tests";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "anteroom-test",
                        Map.of(
                                "spring.mongodb.uri",
                                TestServers.mongoUri(),
                                "spring.kafka.bootstrap-servers",
                                TestServers.kafkaBootstrapServers(),
                                "anteroom.secrets",
                                TestSecrets.directory().toString(),
                                "anteroom.local.token",
                                LOCAL_TOKEN,
                                "anteroom.events.first-pause",
                                "20ms",
                                "anteroom.events.pause-growth",
                                "1.5")));
    }
}
