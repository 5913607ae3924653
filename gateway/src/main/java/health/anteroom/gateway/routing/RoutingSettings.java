package health.anteroom.gateway.routing;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the services are, and how long they may take.
 *
 * @param connectWithin until a connection stands
 * @param answerWithin of silence until an answer is given up
 * @param connections at most to one service
 */
@ConfigurationProperties("anteroom.routing")
record RoutingSettings(
        URI scheduling, URI intake, URI notification, Duration connectWithin, Duration answerWithin, int connections) {}
