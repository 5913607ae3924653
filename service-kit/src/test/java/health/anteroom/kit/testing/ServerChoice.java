package health.anteroom.kit.testing;

import java.util.Map;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which servers the tests get, by what was wished for and what is there; it says so. */
final class ServerChoice {
    static final String VARIABLE = "ANTEROOM_TEST_SERVERS";
    private static final Logger LOG = LoggerFactory.getLogger(ServerChoice.class);

    private ServerChoice() {}

    static Servers of(Map<String, String> environment, BooleanSupplier engine) {
        return switch (environment.getOrDefault(VARIABLE, "")) {
            case "embedded" -> embedded("as " + VARIABLE + " says");
            case "containers" -> forced(environment, engine);
            case "" ->
                engine.getAsBoolean()
                        ? containers(
                                environment, "since a Docker engine answers; " + VARIABLE + "=embedded avoids them")
                        : embedded("since no Docker engine answers");
            default -> throw new IllegalStateException(VARIABLE + " is neither containers nor embedded");
        };
    }

    private static Servers forced(Map<String, String> environment, BooleanSupplier engine) {
        if (!engine.getAsBoolean()) {
            throw new IllegalStateException(VARIABLE + "=containers, but no Docker engine answers");
        }
        return containers(environment, "as " + VARIABLE + " says");
    }

    private static Servers containers(Map<String, String> environment, String why) {
        LOG.info("Test servers: containers, {}", why);
        return new ContainerServers(environment);
    }

    private static Servers embedded(String why) {
        LOG.info("Test servers: embedded, {}", why);
        return new EmbeddedServers();
    }
}
