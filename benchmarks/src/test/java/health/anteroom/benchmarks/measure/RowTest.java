package health.anteroom.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowTest {
    private static Rounds rounds(double... oursAndTheirs) {
        Rounds rounds = new Rounds();
        for (int i = 0; i < oursAndTheirs.length; i += 2) {
            rounds.add(oursAndTheirs[i], oursAndTheirs[i + 1]);
        }
        return rounds;
    }

    @Test
    void dividesRoundByRoundAndTakesTheMiddle() {
        Spread ratio = rounds(10, 10, 30, 10, 20, 10).ratio();

        assertThat(ratio).isEqualTo(new Spread(2, 1, 3));
    }

    @Test
    void takesTheMeanOfTheTwoInTheMiddle() {
        assertThat(Spread.of(List.of(4.0, 1.0, 2.0, 3.0)).median()).isEqualTo(2.5);
    }

    @Test
    void knowsTheWorstOfAHundred() {
        long[] hundred = java.util.stream.LongStream.rangeClosed(1, 100).toArray();

        assertThat(Spread.percentile(hundred, 0.99)).isEqualTo(100);
        assertThat(Spread.percentile(hundred, 0.5)).isEqualTo(51);
    }

    @Test
    void refusesToSayAnythingOfNothing() {
        assertThatThrownBy(() -> Spread.of(List.of())).hasMessageContaining("nothing was measured");
    }

    @Test
    void saysWhenAGoalIsMetAndWhenItIsNot() {
        Goal atMost = new Goal.AtMost(2, "×");
        Goal atLeast = new Goal.AtLeast(2, "×");

        assertThat(verdicts(atMost)).containsExactly("yes", "NO");
        assertThat(verdicts(atLeast)).containsExactly("NO", "yes");
    }

    private static List<String> verdicts(Goal goal) {
        return List.of(
                Row.of("low", Unit.MICROSECONDS, rounds(19, 10), "it", goal).met(),
                Row.of("high", Unit.MICROSECONDS, rounds(21, 10), "it", goal).met());
    }

    @Test
    void writesATableThatIsMarkdownToo() {
        Row row = Row.of("search", Unit.MICROSECONDS, rounds(10, 4, 12, 4), "arrays", new Goal.AtMost(5, "×"));

        assertThat(new Table(List.of(row)).text().lines().toList())
                .containsExactly(
                        "| work   | ours                | comparison      | ratio              | goal     | met? |",
                        "| ------ | ------------------- | --------------- | ------------------ | -------- | ---- |",
                        "| search | 11.0 µs (10.0–12.0) | arrays: 4.00 µs | 2.75 × (2.50–3.00) | ≤ 5.00 × | yes  |");
    }
}
