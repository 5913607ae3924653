package health.anteroom.notification.reminder.application;

import static health.anteroom.notification.delivery.Channel.EMAIL;
import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.store.Cause;
import health.anteroom.kit.store.Stored;
import health.anteroom.kit.time.PracticeClock;
import health.anteroom.notification.fixtures.Eventually;
import health.anteroom.notification.fixtures.HandClock;
import health.anteroom.notification.reminder.fixtures.AllAllowed;
import health.anteroom.notification.reminder.fixtures.FakeAddressees;
import health.anteroom.notification.reminder.fixtures.FakeMessenger;
import health.anteroom.notification.reminder.fixtures.FakeReminderPlans;
import health.anteroom.notification.reminder.fixtures.News;
import health.anteroom.notification.reminder.fixtures.Reaches;
import health.anteroom.notification.reminder.model.Claim;
import health.anteroom.notification.reminder.model.ReminderPlan;
import health.anteroom.notification.reminder.model.ReminderPlanner;
import health.anteroom.notification.reminder.model.Settlement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReminderEngineTest {
    private static final Instant NOON = Instant.parse("2026-11-18T17:00:00Z");
    private static final Instant TUESDAY_AT_FIVE = Instant.parse("2026-11-24T22:00:00Z");
    private static final Instant REMINDED = Instant.parse("2026-11-22T22:00:00Z");

    private final PracticeClock practice = PracticeClock.fixedAt(NOON);
    private final HandClock machine = new HandClock(NOON);
    private final FakeReminderPlans plans = new FakeReminderPlans();
    private final FakeAddressees addressees = new FakeAddressees(Reaches.byMail());
    private final FakeMessenger messenger = new FakeMessenger();
    private final EngineClock clock = new EngineClock(practice, machine, "engine");
    private final ReminderEngine engine =
            new ReminderEngine(new SendDueMessages(plans, addressees, new AllAllowed(), messenger, clock), clock, 4);

    @AfterEach
    void stop() {
        engine.stop(Duration.ofSeconds(5));
    }

    @Test
    void sendsAtOnceWhatIsDueAlready() {
        engine.start();
        engine.watch(planned());

        Eventually.until("the confirmation is sent", () -> messenger.tries().size() == 1);
        Eventually.until("it rests", () -> engine.overdue() == 0);
        assertThat(engine.nextDue()).contains(REMINDED);
    }

    @Test
    void sendsTheReminderWhenTheClockTravelsThereAndNotBefore() {
        practice.onTravel(engine::wake);
        engine.start();
        engine.watch(planned());
        Eventually.until("the confirmation is sent", () -> messenger.tries().size() == 1);

        practice.advance(Duration.between(NOON, REMINDED).minusMillis(1));
        Eventually.until("it rests", () -> engine.overdue() == 0);
        assertThat(messenger.tries()).hasSize(1);

        practice.advance(Duration.ofMillis(1));
        Eventually.until("the reminder is sent", () -> messenger.tries().size() == 2);
        Eventually.until("it rests", () -> engine.overdue() == 0);
        assertThat(engine.nextDue()).isEmpty();
    }

    @Test
    void countsWhatIsUnderWayAsNotDone() {
        messenger.whileSending(() -> assertThat(engine.overdue()).isPositive());
        engine.start();
        engine.watch(planned());

        Eventually.until(
                "it is sent without a fault",
                () -> plans.find(News.ID)
                        .orElseThrow()
                        .state()
                        .deliveries()
                        .getFirst()
                        .state()
                        .label()
                        .equals("SENT"));
    }

    @Test
    void looksAgainAfterAFault() {
        messenger.whileSending(() -> {
            messenger.whileSending(() -> {});
            throw new IllegalStateException("a fault of the tests");
        });
        practice.onTravel(engine::wake);
        engine.start();
        engine.watch(planned());
        Eventually.until("the first try failed", () -> messenger.tries().size() == 1 && engine.overdue() == 0);

        machine.advance(Claim.LEASE);
        practice.advance(Duration.ofSeconds(1));

        Eventually.until("the second try came", () -> messenger.tries().size() == 2);
        assertThat(messenger.tries().getFirst()).isEqualTo(messenger.tries().getLast());
    }

    @Test
    void concludesFromAnAbandonedClaimWhenItsTimeHasCome() {
        planned();
        Stored<ReminderPlan> stored = plans.find(News.ID).orElseThrow();
        ReminderPlan claimed = Settlement.claimed(
                stored.state(), stored.state().deliveries().getFirst(), new Claim("dead", machine.instant()));
        plans.replace(stored, claimed);
        engine.start();
        engine.watch(claimed);
        assertThat(messenger.tries()).isEmpty();

        machine.advance(Claim.LEASE);
        engine.wake();

        Eventually.until("it is sent again", () -> messenger.tries().size() == 1);
    }

    @Test
    void takesNothingNewOnceItStops() {
        engine.start();
        engine.stop(Duration.ofSeconds(5));

        engine.watch(planned());

        assertThat(engine.overdue()).isEqualTo(1);
        assertThat(messenger.tries()).isEmpty();
    }

    private ReminderPlan planned() {
        plans.consume(
                News.ID,
                new Cause(News.ID.value(), 2),
                before -> new ReminderPlanner(Set.of(EMAIL), Duration.ofMinutes(3))
                        .follow(
                                Optional.empty(),
                                News.booked(NOON, TUESDAY_AT_FIVE).toNews(),
                                Reaches.byMail().toReach(),
                                NOON));
        return plans.find(News.ID).orElseThrow().state();
    }
}
