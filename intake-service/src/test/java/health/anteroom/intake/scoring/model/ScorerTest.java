package health.anteroom.intake.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScorerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PHQ-8 | 0 0 0 0 0 0 0 0   | 0  | minimal
            PHQ-8 | 1 1 1 1 0 0 0 0   | 4  | minimal
            PHQ-8 | 1 1 1 1 1 0 0 0   | 5  | mild
            PHQ-8 | 3 3 3 0 0 0 0 0   | 9  | mild
            PHQ-8 | 3 3 3 1 0 0 0 0   | 10 | moderate
            PHQ-8 | 3 3 3 3 2 0 0 0   | 14 | moderate
            PHQ-8 | 3 3 3 3 3 0 0 0   | 15 | moderately severe
            PHQ-8 | 3 3 3 3 3 3 1 0   | 19 | moderately severe
            PHQ-8 | 3 3 3 3 3 3 2 0   | 20 | severe
            PHQ-8 | 3 3 3 3 3 3 3 3   | 24 | severe
            GAD-7 | 0 0 0 0 0 0 0     | 0  | minimal
            GAD-7 | 1 1 1 1 0 0 0     | 4  | minimal
            GAD-7 | 1 1 1 1 1 0 0     | 5  | mild
            GAD-7 | 3 3 3 0 0 0 0     | 9  | mild
            GAD-7 | 3 3 3 1 0 0 0     | 10 | moderate
            GAD-7 | 3 3 3 3 2 0 0     | 14 | moderate
            GAD-7 | 3 3 3 3 3 0 0     | 15 | severe
            GAD-7 | 3 3 3 3 3 3 3     | 21 | severe
            PHQ-9 | 3 3 3 3 3 3 3 3 3 | 27 | severe
            PHQ-9 | 0 0 0 0 0 0 0 0 1 | 1  | minimal
            """)
    void sumsACompleteInstrumentAndNamesItsBand(String measure, String values, int total, String band) {
        Score score = score(measure, values);

        assertThat(score.total()).contains(new Score.Total(total, band));
        assertThat(score.isComplete()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PHQ-8 | - 3 3 3 3 3 3 3   | 1
            PHQ-8 | - - - - - - - -   | 8
            GAD-7 | 3 3 3 3 3 3 -     | 1
            PHQ-9 | 1 1 1 1 1 1 - - - | 3
            """)
    void givesNoTotalWhereNoRuleAllowsOne(String measure, String values, int missing) {
        Score score = score(measure, values);

        assertThat(score.total()).isEmpty();
        assertThat(score.isComplete()).isFalse();
        assertThat(score.missing()).isEqualTo(missing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PHQ-9 | 1 1 1 1 1 1 1 1 - | 9   | mild
            PHQ-9 | 1 1 1 1 0 0 0 0 - | 5   | mild
            PHQ-9 | 1 1 1 1 1 1 1 - - | 9   | mild
            PHQ-9 | 3 3 3 3 3 3 3 - - | 27  | severe
            PHQ-9 | 2 2 0 0 0 0 0 0 - | 5   | mild
            """)
    void proratesPhq9WithUpToTwoMissingRoundingHalvesUp(String measure, String values, int total, String band) {
        Score score = score(measure, values);

        assertThat(score.total()).contains(new Score.Total(total, band));
        assertThat(score.isComplete()).isFalse();
    }

    @Test
    void knowsWhichInstrumentAFormAsks() {
        Set<String> phq8 = new LinkedHashSet<>(Instruments.PHQ_8.items());
        Set<String> phq9 = new LinkedHashSet<>(Instruments.PHQ_9.items());
        Set<String> both = new LinkedHashSet<>(phq8);
        both.addAll(Instruments.GAD_7.items());

        assertThat(Instruments.askedBy(phq8)).containsExactly(Instruments.PHQ_8);
        assertThat(Instruments.askedBy(phq9)).containsExactly(Instruments.PHQ_9);
        assertThat(Instruments.askedBy(both)).containsExactlyInAnyOrder(Instruments.PHQ_8, Instruments.GAD_7);
        assertThat(Instruments.askedBy(Set.of("44250-9"))).isEmpty();
        assertThat(Instruments.answeredBy(Set.of("44250-9", "unknown"))).contains(Instruments.PHQ_8);
        assertThat(Instruments.answeredBy(Set.of("44250-9", "44260-8"))).contains(Instruments.PHQ_9);
        assertThat(Instruments.answeredBy(Set.of("unknown"))).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 42, 20_261_122})
    void agreesWithAPlainSumForRandomAnswers(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            Map<String, Integer> values = new HashMap<>();
            Instruments.GAD_7.items().forEach(item -> values.put(item, random.nextInt(4)));

            int expected = values.values().stream().mapToInt(Integer::intValue).sum();

            assertThat(Scorer.score(Instruments.GAD_7, values).total().map(Score.Total::value))
                    .as("seed %d", seed)
                    .contains(expected);
        }
    }

    private static Score score(String measure, String values) {
        Instrument instrument = List.of(Instruments.PHQ_8, Instruments.PHQ_9, Instruments.GAD_7).stream()
                .filter(one -> one.measure().equals(measure))
                .findFirst()
                .orElseThrow();
        String[] given = values.strip().split(" +");
        Map<String, Integer> answers = new HashMap<>();
        IntStream.range(0, given.length)
                .filter(i -> !"-".equals(given[i]))
                .forEach(i -> answers.put(instrument.items().get(i), Integer.parseInt(given[i])));
        return Scorer.score(instrument, answers);
    }
}
