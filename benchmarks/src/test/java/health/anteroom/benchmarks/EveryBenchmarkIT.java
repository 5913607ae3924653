package health.anteroom.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each benchmark in its smallest form: it runs, both sides do the same work, and it says so in a table. Those that start
 * the whole stack take minutes and run with the second tier, {@code ./anteroom test --faults}.
 */
class EveryBenchmarkIT {
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    static Stream<Arguments> benchmarks() {
        Stream<Arguments> quick = Stream.of(Arguments.of("slots", "1 × 30 days"));
        Stream<Arguments> onTheStack = Stream.of(
                Arguments.of("search", "10 × 30 days over HTTP"),
                Arguments.of("growth", "hold and book, 10,000 stored"),
                Arguments.of("start", "scheduling-service, with AOT cache"),
                Arguments.of("stack", "the whole stack, with AOT caches"),
                Arguments.of("gateway", "calls a second"),
                Arguments.of("bookings", "hold and book, 8 clients"),
                Arguments.of("outbox", "events from outboxes"));
        return Boolean.getBoolean("anteroom.faults") ? Stream.concat(quick, onTheStack) : quick;
    }

    @ParameterizedTest
    @MethodSource("benchmarks")
    void runsAndShowsBothSides(String name, String work) throws IOException, InterruptedException {
        String table = new Benchmarks(HOME).run(List.of(name), Scale.QUICK, System.err::println);

        assertThat(table).contains("## " + name).contains("| " + work).contains(" cores ");
        assertThat(Files.readString(HOME.resolve("benchmarks/target/results.md")))
                .isEqualTo(table);
    }
}
