package health.anteroom.localstack;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What {@code ./anteroom up} was asked for.
 *
 * @param port the gateway's
 * @param host where the gateway listens; everything else stays on loopback
 * @param data the data directory
 * @param demo whether to seed a small practice on empty data
 * @param timeTravel whether practice time can be moved
 * @param start where practice time starts on fresh data
 */
public record StackOptions(
        int port, String host, Path data, boolean demo, boolean timeTravel, Optional<Instant> start) {
    private static final StackOptions DEFAULTS =
            new StackOptions(8080, "127.0.0.1", Path.of(".anteroom"), false, false, Optional.empty());

    /** @throws IllegalArgumentException with words for the person who typed */
    static StackOptions parse(List<String> arguments) {
        Deque<String> left = new ArrayDeque<>(arguments);
        StackOptions options = DEFAULTS;
        while (!left.isEmpty()) {
            options = options.with(left.removeFirst(), left);
        }
        return options;
    }

    private StackOptions with(String option, Deque<String> left) {
        if (option.startsWith("--time-travel=")) {
            Instant instant = instant(option.substring("--time-travel=".length()));
            return new StackOptions(port, host, data, demo, true, Optional.of(instant));
        }
        return switch (option) {
            case "--port" -> new StackOptions(port(value(option, left)), host, data, demo, timeTravel, start);
            case "--host" -> new StackOptions(port, value(option, left), data, demo, timeTravel, start);
            case "--data" -> new StackOptions(port, host, Path.of(value(option, left)), demo, timeTravel, start);
            case "--demo" -> new StackOptions(port, host, data, true, timeTravel, start);
            case "--time-travel" -> new StackOptions(port, host, data, demo, true, start);
            default -> throw new IllegalArgumentException("There is no option " + option);
        };
    }

    private static String value(String option, Deque<String> left) {
        if (left.isEmpty()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return left.removeFirst();
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port < 65_536) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, as for a number out of range.
        }
        throw new IllegalArgumentException("--port is a number from 1 to 65535");
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException notAnInstant) {
            throw new IllegalArgumentException("--time-travel takes an instant such as 2026-11-23T15:00:00Z");
        }
    }
}
