package health.anteroom.notification.platform;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.time.PracticeClock;
import health.anteroom.notification.delivery.Channel;
import health.anteroom.notification.delivery.SendOutcome;
import health.anteroom.notification.recipient.Addressee;
import health.anteroom.notification.reminder.fixtures.FakeAddressees;
import health.anteroom.notification.reminder.fixtures.FakeMessenger;
import health.anteroom.notification.reminder.fixtures.News;
import health.anteroom.notification.reminder.fixtures.Reaches;
import health.anteroom.notification.reminder.model.Delivery;
import health.anteroom.notification.reminder.model.ReminderPlan;
import health.anteroom.notification.reminder.model.ReminderPlanner;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.distribution.CountAtBucket;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MeasuredMessengerTest {
    private static final Instant NOON = Instant.parse("2026-11-18T17:00:00Z");

    private final Reaches byMail = Reaches.byMail();
    private final ReminderPlan plan = new ReminderPlanner(Set.of(Channel.EMAIL), Duration.ofMinutes(3))
            .follow(
                    Optional.empty(),
                    News.booked(NOON, NOON.plus(Duration.ofDays(4))).toNews(),
                    byMail.toReach(),
                    NOON)
            .orElseThrow();
    private final Delivery confirmation = plan.deliveries().getFirst();
    private final Addressee client =
            new FakeAddressees(byMail).find(News.CLIENT).orElseThrow();
    private final FakeMessenger messenger = new FakeMessenger();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void measuresHowLateAMessageOfEachKindLeavesAndSendsIt() {
        SendOutcome outcome = sendAt(NOON.plusSeconds(90));

        assertThat(outcome).isInstanceOf(SendOutcome.Accepted.class);
        assertThat(messenger.tries()).containsExactly(confirmation.id().value());
        assertThat(lateness().count()).isEqualTo(1);
        assertThat(lateness().totalTime(TimeUnit.SECONDS)).isEqualTo(90);
    }

    @Test
    void oneThatIsLateShowsAmongManyThatAreNot() {
        for (int each = 0; each < 99; each++) {
            sendAt(NOON);
        }
        sendAt(NOON.plusSeconds(90));

        assertThat(upTo(Duration.ofSeconds(1))).isEqualTo(99);
        assertThat(upTo(Duration.ofMinutes(1))).isEqualTo(99);
        assertThat(upTo(Duration.ofMinutes(5))).isEqualTo(100);
    }

    private double upTo(Duration time) {
        return Stream.of(lateness().takeSnapshot().histogramCounts())
                .filter(bucket -> bucket.bucket(TimeUnit.SECONDS) == time.toSeconds())
                .mapToDouble(CountAtBucket::count)
                .sum();
    }

    @Test
    void isNeverLessThanNothing() {
        sendAt(NOON.minusSeconds(1));

        assertThat(lateness().totalTime(TimeUnit.SECONDS)).isZero();
    }

    private SendOutcome sendAt(Instant now) {
        return new MeasuredMessenger(messenger, PracticeClock.fixedAt(now), meters).send(plan, confirmation, client);
    }

    private Timer lateness() {
        return meters.get(MeasuredMessenger.LATENESS)
                .tag("kind", "CONFIRMATION")
                .timer();
    }
}
