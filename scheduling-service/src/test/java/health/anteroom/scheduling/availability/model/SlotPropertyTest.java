package health.anteroom.scheduling.availability.model;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.scheduling.availability.fixtures.PlainSlots;
import health.anteroom.scheduling.availability.fixtures.RandomSlotCases;
import health.anteroom.scheduling.availability.fixtures.SlotCase;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SlotPropertyTest {
    private static final int SEEDS = Integer.getInteger("anteroom.seeds", 12);

    static Stream<SlotCase> cases() {
        return RandomSlotCases.ZONES.stream()
                .flatMap(zone -> LongStream.range(0, SEEDS).mapToObj(seed -> RandomSlotCases.of(seed, zone)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void agreesWithThePlainSlowEngine(SlotCase asked) {
        assertThat(asked.found()).isEqualTo(PlainSlots.find(asked));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void whatIsListedCanBeBookedAndNothingElse(SlotCase asked) {
        List<Instant> listed = asked.found();

        for (Instant at = asked.asked().start(); at.isBefore(asked.asked().end()); at = at.plusSeconds(300)) {
            assertThat(asked.accepts(at)).as("%s", at).isEqualTo(listed.contains(at));
        }
    }

    @Test
    void theCasesOfferSomething() {
        long some = cases().filter(asked -> !asked.found().isEmpty()).count();

        assertThat(some).isGreaterThan(SEEDS * RandomSlotCases.ZONES.size() / 2);
    }
}
