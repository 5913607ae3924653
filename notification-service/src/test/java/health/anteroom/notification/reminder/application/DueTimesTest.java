package health.anteroom.notification.reminder.application;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.notification.reminder.model.AppointmentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DueTimesTest {
    private static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");
    private static final AppointmentId A = new AppointmentId("a");
    private static final AppointmentId B = new AppointmentId("b");

    private final DueTimes times = new DueTimes();

    @Test
    void handsOutWhatIsDueAndNothingElse() {
        times.add(A, NOW);
        times.add(B, NOW.plusMillis(1));

        assertThat(times.takeDue(NOW, 10)).containsExactly(A);
        assertThat(times.takeDue(NOW, 10)).isEmpty();
        assertThat(times.next()).contains(NOW.plusMillis(1));
    }

    @Test
    void keepsTheEarlierOfTwoMoments() {
        times.add(A, NOW.plusSeconds(9));
        times.add(A, NOW);
        times.add(A, NOW.plusSeconds(5));

        assertThat(times.takeDue(NOW, 10)).containsExactly(A);
        assertThat(times.next()).isEmpty();
        assertThat(times.takeDue(NOW.plusSeconds(60), 10)).isEmpty();
    }

    @Test
    void handsOutAtMostSoMany() {
        times.add(A, NOW);
        times.add(B, NOW);

        assertThat(times.takeDue(NOW, 1)).hasSize(1);
        assertThat(times.takeDue(NOW, 1)).hasSize(1);
        assertThat(times.takeDue(NOW, 1)).isEmpty();
    }

    @Test
    void tellsWhatIsOverdueAndWhatComesNext() {
        times.add(A, NOW);
        times.add(B, NOW.plusSeconds(5));

        assertThat(times.countDue(NOW)).isEqualTo(1);
        assertThat(times.nextAfter(NOW)).contains(NOW.plusSeconds(5));
        assertThat(times.nextAfter(NOW.plusSeconds(5))).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13})
    void neverForgetsAPlanAndNeverHandsItOutEarly(long seed) {
        Random random = new Random(seed);
        Map<AppointmentId, Instant> expected = new HashMap<>();
        List<AppointmentId> taken = new ArrayList<>();

        for (int i = 0; i < 3_000; i++) {
            AppointmentId plan = new AppointmentId("p" + random.nextInt(200));
            Instant at = NOW.plusSeconds(random.nextInt(1_000));
            times.add(plan, at);
            expected.merge(plan, at, (one, other) -> one.isBefore(other) ? one : other);
            if (random.nextInt(10) == 0) {
                Instant now = NOW.plusSeconds(random.nextInt(300));
                taken.clear();
                taken.addAll(times.takeDue(now, 1_000));
                assertThat(taken)
                        .doesNotHaveDuplicates()
                        .allMatch(each -> !expected.get(each).isAfter(now));
                taken.forEach(expected::remove);
                assertThat(expected.values()).allMatch(now::isBefore);
            }
        }

        assertThat(times.takeDue(Instant.MAX, 1_000)).containsExactlyInAnyOrderElementsOf(expected.keySet());
    }
}
