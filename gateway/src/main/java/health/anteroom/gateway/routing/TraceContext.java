package health.anteroom.gateway.routing;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** W3C trace context: a call without one gets one here, so that all that it causes can be found together. */
final class TraceContext {
    static final String HEADER = "traceparent";

    private TraceContext() {}

    static String of(@Nullable String incoming) {
        return incoming == null ? fresh() : incoming;
    }

    private static String fresh() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        HexFormat hex = HexFormat.of();
        // Zero ids are not valid; the chance of one is below that of a collision.
        return "00-" + hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong()) + "-"
                + hex.toHexDigits(random.nextLong()) + "-01";
    }
}
