package health.anteroom.scheduling.availability.model;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.scheduling.availability.fixtures.PlainSlots;
import health.anteroom.scheduling.availability.fixtures.SlotCase;
import health.anteroom.scheduling.availability.fixtures.SlotCases;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SlotTableTest {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("MM-dd'T'HH:mmxxx", Locale.ROOT);

    static Stream<SlotCase> cases() {
        return Stream.of("table.cases", "zones.cases", "limits.cases").flatMap(SlotCases::read);
    }

    @Test
    void theTableIsWideAndNamesNoCaseTwice() {
        assertThat(cases().map(SlotCase::name)).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(160);
        assertThat(cases().map(SlotCase::zone).distinct()).hasSizeGreaterThanOrEqualTo(20);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void offersExactlyTheseStarts(SlotCase asked) {
        String found = asked.found().stream()
                .map(start -> SHOWN.format(start.atZone(asked.zone())))
                .collect(Collectors.joining(" "));

        assertThat(found).isEqualTo(asked.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void agreesWithThePlainSlowEngine(SlotCase asked) {
        assertThat(asked.found()).isEqualTo(PlainSlots.find(asked));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void acceptsWhatItListsAndNothingElse(SlotCase asked) {
        var listed = asked.found();

        for (Instant at = asked.asked().start(); at.isBefore(asked.asked().end()); at = at.plusSeconds(300)) {
            assertThat(asked.accepts(at)).as("%s", at).isEqualTo(listed.contains(at));
        }
    }
}
