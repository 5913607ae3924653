package health.anteroom.notification.reminder.application;

import static health.anteroom.notification.delivery.Channel.EMAIL;
import static health.anteroom.notification.delivery.Channel.SMS;
import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.store.Cause;
import health.anteroom.kit.store.Stored;
import health.anteroom.notification.delivery.SendOutcome;
import health.anteroom.notification.fixtures.HandClock;
import health.anteroom.notification.reminder.fixtures.AllAllowed;
import health.anteroom.notification.reminder.fixtures.FakeAddressees;
import health.anteroom.notification.reminder.fixtures.FakeMessenger;
import health.anteroom.notification.reminder.fixtures.FakeReminderPlans;
import health.anteroom.notification.reminder.fixtures.News;
import health.anteroom.notification.reminder.fixtures.Reaches;
import health.anteroom.notification.reminder.model.Claim;
import health.anteroom.notification.reminder.model.Delivery;
import health.anteroom.notification.reminder.model.ReminderPlan;
import health.anteroom.notification.reminder.model.ReminderPlanner;
import health.anteroom.notification.reminder.model.Settlement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SendDueMessagesTest {
    private static final Instant NOON = Instant.parse("2026-11-18T17:00:00Z");
    private static final Instant TUESDAY_AT_FIVE = Instant.parse("2026-11-24T22:00:00Z");

    private final HandClock practice = new HandClock(NOON);
    private final HandClock machine = new HandClock(Instant.parse("2026-11-22T09:00:00Z"));
    private final FakeReminderPlans plans = new FakeReminderPlans();
    private final FakeAddressees addressees = new FakeAddressees(Reaches.byMail());
    private final FakeMessenger messenger = new FakeMessenger();
    private final ReminderPlanner planner = new ReminderPlanner(Set.of(EMAIL, SMS), Duration.ofMinutes(3));
    private News news = News.booked(NOON, TUESDAY_AT_FIVE);

    @Test
    void sendsWhatIsDueAndLeavesTheRest() {
        tell(news);

        send("one");

        assertThat(messenger.tries()).hasSize(1);
        assertThat(states()).containsExactly("CONFIRMATION SENT", "REMINDER PLANNED");
        assertThat(plan().deliveries().getFirst().sealedTo()).contains("sealed");
    }

    @Test
    void sendsNothingTwiceHoweverOftenItLooks() {
        tell(news);

        IntStream.range(0, 5).forEach(each -> send("one"));
        practice.advance(Duration.ofDays(5));
        IntStream.range(0, 5).forEach(each -> send("one"));

        assertThat(messenger.tries()).hasSize(2).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0} at once")
    @ValueSource(ints = {2, 8, 32})
    void ofManyThatRaceOneSends(int racers) throws InterruptedException {
        tell(news);
        CountDownLatch start = new CountDownLatch(1);

        List<Thread> threads = IntStream.range(0, racers)
                .mapToObj(each -> Thread.ofVirtual().start(() -> {
                    await(start);
                    send("racer-" + each);
                }))
                .toList();
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(messenger.tries()).hasSize(1);
        assertThat(states()).containsExactly("CONFIRMATION SENT", "REMINDER PLANNED");
    }

    @Test
    void doesNotSendWhatWasCancelledBetweenTheClaimAndTheLook() {
        tell(news);
        SendDueMessages sender = new SendDueMessages(
                new Interrupted(plans, () -> tell(news.cancelled(NOON))),
                addressees,
                new AllAllowed(),
                messenger,
                clock("one"));

        sender.send(News.ID);

        assertThat(messenger.tries()).hasSize(1);
        assertThat(states()).containsExactly("CONFIRMATION SUPERSEDED", "REMINDER SUPERSEDED", "CANCELLED SENT");
    }

    @Test
    void keepsThatItSentWhenTheAppointmentMovesWhileItSends() {
        tell(news);
        News moved = news.movedTo(TUESDAY_AT_FIVE.plus(Duration.ofDays(1)), NOON);
        messenger.whileSending(() -> {
            messenger.whileSending(() -> {});
            tell(moved);
        });

        send("one");

        assertThat(states())
                .containsExactly("CONFIRMATION SENT", "REMINDER SUPERSEDED", "MOVED SENT", "REMINDER PLANNED");
        assertThat(messenger.tries()).hasSize(2);
    }

    @Test
    void triesAgainAfterAPauseWithTheSameOccurrence() {
        tell(news);
        messenger.answerNext(new SendOutcome.TryLater());

        send("one");
        send("one");
        assertThat(messenger.tries()).hasSize(1);
        practice.advance(Duration.ofSeconds(10));
        send("one");

        assertThat(messenger.tries()).hasSize(2).containsOnly(messenger.tries().getFirst());
        assertThat(states()).contains("CONFIRMATION SENT");
    }

    @Test
    void leavesTheClaimOfTheLivingAloneAndConcludesFromThatOfTheDead() {
        tell(news);
        claimByADeadInstance();

        send("two");
        assertThat(messenger.tries()).isEmpty();
        machine.advance(Claim.LEASE);
        send("two");

        assertThat(messenger.tries()).hasSize(1);
        assertThat(states()).contains("CONFIRMATION SENT");
    }

    @Test
    void sendsNoSmsAgainAfterACrash() {
        addressees.now(Reaches.byMail().over(SMS));
        tell(news);
        claimByADeadInstance();
        machine.advance(Claim.LEASE);

        send("two");

        assertThat(messenger.tries()).isEmpty();
        assertThat(states()).contains("CONFIRMATION FAILED");
    }

    @Test
    void sendsNothingToWhoWasErased() {
        tell(news);
        addressees.erased();

        send("one");

        assertThat(messenger.tries()).isEmpty();
        assertThat(states()).contains("CONFIRMATION FAILED");
    }

    @Test
    void oneMessageThatFailsDoesNotHoldUpTheOthers() {
        addressees.now(Reaches.byMail().reminding("P2D", "P1D"));
        tell(news);
        messenger.answerNext(new SendOutcome.Refused());

        send("one");
        practice.advance(Duration.between(NOON, TUESDAY_AT_FIVE.minus(Duration.ofDays(2))));
        send("one");
        practice.advance(Duration.ofDays(1));
        send("one");

        assertThat(states()).containsExactly("CONFIRMATION FAILED", "REMINDER SENT", "REMINDER SENT");
    }

    @Test
    void sendsOneReminderWhereTwoBecameDueDuringAStandstill() {
        addressees.now(Reaches.byMail().reminding("P2D", "P1D"));
        tell(news);
        send("one");

        practice.advance(Duration.between(NOON, TUESDAY_AT_FIVE.minus(Duration.ofHours(20))));
        practice.advance(Duration.ofHours(12));
        send("one");

        assertThat(states()).containsExactly("CONFIRMATION SENT", "REMINDER SUPERSEDED", "REMINDER SENT");
    }

    private void tell(News next) {
        news = next;
        plans.consume(
                News.ID,
                new Cause(News.ID.value(), next.revision()),
                before -> planner.follow(
                        before,
                        next.toNews(),
                        addressees.find(News.CLIENT).orElseThrow().reach(),
                        practice.instant()));
    }

    private void claimByADeadInstance() {
        Stored<ReminderPlan> stored = plans.find(News.ID).orElseThrow();
        Delivery first = stored.state().deliveries().getFirst();
        plans.replace(stored, Settlement.claimed(stored.state(), first, new Claim("dead", machine.instant())));
    }

    private void send(String instance) {
        new SendDueMessages(plans, addressees, new AllAllowed(), messenger, clock(instance)).send(News.ID);
    }

    private EngineClock clock(String instance) {
        return new EngineClock(practice, machine, instance);
    }

    private ReminderPlan plan() {
        return plans.find(News.ID).orElseThrow().state();
    }

    private List<String> states() {
        return plan().deliveries().stream()
                .map(each -> each.kind() + " " + each.state().label())
                .toList();
    }

    private static void await(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }

    /** Lets something happen right after the first claim is written. */
    private static final class Interrupted implements ReminderPlans {
        private final ReminderPlans real;
        private Runnable once;

        Interrupted(ReminderPlans real, Runnable once) {
            this.real = real;
            this.once = once;
        }

        @Override
        public java.util.Optional<Stored<ReminderPlan>> replace(Stored<ReminderPlan> before, ReminderPlan after) {
            var written = real.replace(before, after);
            Runnable happening = once;
            once = () -> {};
            happening.run();
            return written;
        }

        @Override
        public java.util.Optional<Stored<ReminderPlan>> find(
                health.anteroom.notification.reminder.model.AppointmentId id) {
            return real.find(id);
        }

        @Override
        public List<Stored<ReminderPlan>> findAll(
                java.util.Collection<health.anteroom.notification.reminder.model.AppointmentId> ids) {
            return real.findAll(ids);
        }

        @Override
        public void consume(
                health.anteroom.notification.reminder.model.AppointmentId id,
                Cause cause,
                java.util.function.Function<java.util.Optional<ReminderPlan>, java.util.Optional<ReminderPlan>>
                        change) {
            real.consume(id, cause, change);
        }

        @Override
        public void forEach(java.util.function.Consumer<ReminderPlan> visitor) {
            real.forEach(visitor);
        }
    }
}
