package health.anteroom.notification.limit;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.id.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every count promises. */
interface SentCountsContract {
    LocalDate TODAY = LocalDate.of(2026, 11, 24);

    SentCounts counts();

    @Test
    default void takesSoManyAndNoMore() {
        Bucket two = bucket(2);

        assertThat(counts().take(two, "a")).isTrue();
        assertThat(counts().take(two, "b")).isTrue();
        assertThat(counts().hasRoom(two, "c")).isFalse();
        assertThat(counts().take(two, "c")).isFalse();
        assertThat(counts().count(two)).isEqualTo(2);
        assertThat(counts().take(bucket(2), "c")).isTrue();
    }

    @Test
    default void countsAMessageOnceHoweverOftenItIsTried() {
        Bucket one = bucket(1);
        assertThat(counts().contains(one, "a")).isFalse();

        assertThat(counts().take(one, "a")).isTrue();
        assertThat(counts().take(one, "a")).isTrue();

        assertThat(counts().hasRoom(one, "a")).isTrue();
        assertThat(counts().contains(one, "a")).isTrue();
        assertThat(counts().count(one)).isEqualTo(1);
    }

    @Test
    default void noTwoTakeTheSamePlace() throws Exception {
        Bucket three = bucket(3);
        List<Callable<Boolean>> racers = IntStream.range(0, 16)
                .<Callable<Boolean>>mapToObj(each -> () -> counts().take(three, "message-" + each))
                .toList();

        int taken = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> each : threads.invokeAll(racers)) {
                taken += each.get() ? 1 : 0;
            }
        }

        assertThat(taken).isEqualTo(3);
        assertThat(counts().count(three)).isEqualTo(3);
    }

    @Test
    default void countsOnAndOnWhereItKnowsNoMessages() {
        Bucket large = bucket(1);

        assertThat(counts().takeOne(large)).isEqualTo(1);
        assertThat(counts().takeOne(large)).isEqualTo(2);
        assertThat(counts().count(large)).isEqualTo(2);
    }

    @Test
    default void letsGoOfOldDaysOnly() {
        String name = Ids.random();
        Bucket old = new Bucket(name, Optional.of(TODAY.minusDays(2)), 1);
        Bucket young = new Bucket(name, Optional.of(TODAY.minusDays(1)), 1);
        Bucket forGood = new Bucket(name, Optional.empty(), 1);
        List.of(old, young, forGood).forEach(each -> counts().take(each, "a"));

        counts().forgetBefore(TODAY.minusDays(1));

        assertThat(counts().count(old)).isZero();
        assertThat(counts().count(young)).isEqualTo(1);
        assertThat(counts().count(forGood)).isEqualTo(1);
    }

    @Test
    default void knowsStoppedNumbersUntilTheyResume() {
        String number = Ids.random();
        assertThat(counts().isStopped(number)).isFalse();

        counts().stopTexts(number);
        counts().stopTexts(number);
        assertThat(counts().isStopped(number)).isTrue();
        assertThat(counts().isStopped(Ids.random())).isFalse();

        counts().resumeTexts(number);
        assertThat(counts().isStopped(number)).isFalse();
    }

    private static Bucket bucket(int most) {
        return new Bucket(Ids.random(), Optional.of(TODAY), most);
    }
}
