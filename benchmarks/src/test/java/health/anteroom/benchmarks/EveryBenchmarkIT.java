package health.anteroom.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each benchmark in its smallest form: it runs, both sides do the same work, and it says so in a table. */
class EveryBenchmarkIT {
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "slots    | 1 × 30 days",
                "start    | scheduling-service, with AOT cache",
                "gateway  | calls a second",
                "bookings | hold and book, 8 clients",
                "outbox   | events from outboxes"
            })
    void runsAndShowsBothSides(String name, String work) throws IOException, InterruptedException {
        String table = new Benchmarks(HOME).run(List.of(name), Scale.QUICK, System.err::println);

        assertThat(table).contains("## " + name).contains("| " + work).contains(" cores ");
        assertThat(Files.readString(HOME.resolve("benchmarks/target/results.md")))
                .isEqualTo(table);
    }
}
