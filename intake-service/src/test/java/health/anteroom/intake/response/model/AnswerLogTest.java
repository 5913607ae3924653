package health.anteroom.intake.response.model;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.intake.response.model.AnswerLog.Basis;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerLogTest {
    private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");

    @Test
    void aSaveThatKnowsWhatStandsReplacesItAndKeepsIt() {
        AnswerLog log = AnswerLog.first(words("a"), 1).standing(words("b"), 1, new Basis(1));

        assertThat(log.stands().answer()).isEqualTo(words("b"));
        assertThat(log.beside()).isEmpty();
        assertThat(log.before()).extracting(Version::answer).containsExactly(words("a"));
    }

    @Test
    void aSaveThatDidNotKnowWhatStandsIsKeptBesideIt() {
        AnswerLog log = AnswerLog.first(words("a"), 1).standing(words("b"), 1, new Basis(1));

        assertThat(log.isNewsTo(new Basis(1))).isTrue();
        assertThat(log.isNewsTo(new Basis(2))).isFalse();
        assertThat(log.isNewsTo(Basis.UNSAID)).isFalse();
        AnswerLog both = log.besides(words("c"), 1);
        assertThat(both.stands().answer()).isEqualTo(words("b"));
        assertThat(both.beside()).extracting(Version::revision).containsExactly(3);
    }

    @Test
    void aSaveThatKnewBothSettlesIt() {
        AnswerLog both = AnswerLog.first(words("a"), 1)
                .standing(words("b"), 1, new Basis(1))
                .besides(words("c"), 1);

        AnswerLog settled = both.standing(words("c"), 1, new Basis(3));
        AnswerLog kept = both.settled(new Basis(3));

        assertThat(settled.beside()).isEmpty();
        assertThat(settled.all())
                .extracting(Version::answer)
                .containsExactly(words("c"), words("c"), words("b"), words("a"));
        assertThat(kept.stands().answer()).isEqualTo(words("b"));
        assertThat(kept.beside()).isEmpty();
    }

    @Test
    void aSaveThatKnewOnlyWhatStandsSettlesNothingElse() {
        AnswerLog both = AnswerLog.first(words("a"), 1).besides(words("c"), 1);

        AnswerLog after = both.standing(words("d"), 1, new Basis(1));

        assertThat(after.stands().answer()).isEqualTo(words("d"));
        assertThat(after.beside()).extracting(Version::answer).containsExactly(words("c"));
    }

    static LongStream seeds() {
        return LongStream.range(0, 1_000);
    }

    /** Two devices that each know what they last saw, save and look in any order: no acknowledged word is gone. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noAcknowledgedWordIsGone(long seed) {
        Random random = new Random(seed);
        List<Answer> acknowledged = new ArrayList<>(List.of(words("0")));
        AnswerLog log = AnswerLog.first(words("0"), 1);
        int[] seen = {0, 0};
        for (int step = 1; step <= 40; step++) {
            int device = random.nextInt(2);
            if (random.nextInt(3) == 0) {
                seen[device] = log.newest();
                continue;
            }
            Answer answer = words("seed " + seed + " step " + step);
            Basis basis = random.nextInt(10) == 0 ? Basis.UNSAID : new Basis(seen[device]);
            boolean unseen = log.isNewsTo(basis);
            Answer stood = log.stands().answer();
            log = unseen ? log.besides(answer, 1) : log.standing(answer, 1, basis);
            acknowledged.add(answer);
            seen[device] = unseen ? seen[device] : log.stands().revision();
            if (unseen) {
                assertThat(log.stands().answer()).as("seed %s", seed).isEqualTo(stood);
            }
        }

        assertThat(log.all()).as("seed %s", seed).extracting(Version::answer).containsAll(acknowledged);
        assertThat(log.all()).extracting(Version::revision).doesNotHaveDuplicates();
    }

    private static Answer words(String text) {
        return new Answer.Given(new SealedValues(text), NOW);
    }
}
