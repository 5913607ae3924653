package health.anteroom.notification.reminder.model;

import static health.anteroom.notification.delivery.Channel.EMAIL;
import static health.anteroom.notification.delivery.Channel.SMS;
import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.notification.delivery.Channel;
import health.anteroom.notification.delivery.SendOutcome;
import health.anteroom.notification.reminder.fixtures.News;
import health.anteroom.notification.reminder.fixtures.Reaches;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettlementTest {
    private static final Instant NOON = Instant.parse("2026-11-18T17:00:00Z");
    private static final Claim CLAIM = new Claim("instance-1", NOON);

    @Test
    void anAcceptedMessageIsSentUnderTheProvidersId() {
        Delivery settled = settle(EMAIL, new SendOutcome.Accepted(Optional.of("id-1")));

        assertThat(settled.state()).isEqualTo(new DeliveryState.Sent(NOON, Optional.of("id-1"), 1));
        assertThat(settled.sealedTo()).contains("sealed");
    }

    @Test
    void aRefusedMessageIsGivenUpAndShown() {
        assertThat(settle(EMAIL, new SendOutcome.Refused()).state())
                .isEqualTo(new DeliveryState.Failed(NOON, EndReason.REFUSED_BY_PROVIDER, 1));
        assertThat(settle(SMS, new SendOutcome.NotSetUp()).state())
                .isEqualTo(new DeliveryState.Failed(NOON, EndReason.SMS_NOT_SET_UP, 1));
    }

    @Test
    void aMailWhoseAnswerWasLostGoesAgainAndAnSmsDoesNot() {
        assertThat(settle(EMAIL, new SendOutcome.Unknown()).isPlanned()).isTrue();
        assertThat(settle(SMS, new SendOutcome.Unknown()).state())
                .isEqualTo(new DeliveryState.Failed(NOON, EndReason.OUTCOME_UNKNOWN, 1));
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void triesAgainAfterGrowingPausesAndThenNoMore(Channel channel) {
        ReminderPlan plan = claimed(channel);
        Duration pause = Duration.ZERO;
        int tries = 0;

        while (plan.nextToAct(Instant.MAX, NOON).isPresent() || tries == 0) {
            Delivery due = plan.deliveries().getFirst();
            plan = Settlement.ofOutcome(
                    Settlement.claimed(plan, due, CLAIM),
                    due.in(new DeliveryState.Sending(CLAIM, tries)),
                    new SendOutcome.TryLater(),
                    tried(plan, Optional.empty()),
                    NOON);
            tries++;
            Delivery tried = plan.deliveries().getFirst();
            if (tried.isPlanned()) {
                Duration next = Duration.between(NOON, tried.dueAt());
                assertThat(next).isGreaterThan(pause);
                pause = next;
            }
        }

        assertThat(plan.deliveries().getFirst().state())
                .isEqualTo(new DeliveryState.Failed(NOON, EndReason.PROVIDER_UNAVAILABLE, tries));
        assertThat(tries).isEqualTo(9);
        assertThat(pause).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void whatACrashLeftIsMailedAgainAndTextedNever() {
        Delivery mail = abandoned(EMAIL);
        Delivery sms = abandoned(SMS);

        assertThat(mail.state()).isEqualTo(new DeliveryState.Planned(1));
        assertThat(mail.dueAt()).isEqualTo(NOON);
        assertThat(sms.state()).isEqualTo(new DeliveryState.Failed(NOON, EndReason.OUTCOME_UNKNOWN, 1));
    }

    @Test
    void aClaimIsAbandonedOnlyOnceNoTryCanStillBeUnderWay() {
        ReminderPlan plan = claimed(EMAIL);
        Instant end = NOON.plus(Claim.LEASE);

        assertThat(plan.nextToAct(Instant.MAX, end.minusMillis(1))).isEmpty();
        assertThat(plan.nextToAct(NOON, end)).isPresent();
        assertThat(plan.nextAbandoned()).contains(end);
    }

    @Test
    void knowsOnlyItsOwnClaim() {
        Delivery claimed = claimed(EMAIL).deliveries().getFirst();

        assertThat(Settlement.isClaimedBy(claimed, CLAIM)).isTrue();
        assertThat(Settlement.isClaimedBy(claimed, new Claim("instance-2", NOON)))
                .isFalse();
        assertThat(Settlement.isClaimedBy(claimed, new Claim("instance-1", NOON.plusMillis(1))))
                .isFalse();
    }

    private static Delivery settle(Channel channel, SendOutcome outcome) {
        ReminderPlan plan = claimed(channel);
        return Settlement.ofOutcome(
                        plan, plan.deliveries().getFirst(), outcome, tried(plan, Optional.of("sealed")), NOON)
                .deliveries()
                .getFirst();
    }

    private static Settlement.Tried tried(ReminderPlan plan, Optional<String> sealedTo) {
        return new Settlement.Tried(plan.appointment(), sealedTo);
    }

    private static Delivery abandoned(Channel channel) {
        ReminderPlan plan = claimed(channel);
        return Settlement.ofAbandoned(plan, plan.deliveries().getFirst(), NOON)
                .deliveries()
                .getFirst();
    }

    private static ReminderPlan claimed(Channel channel) {
        ReminderPlan plan = new ReminderPlanner(Set.of(EMAIL, SMS), Duration.ofMinutes(3))
                .follow(
                        Optional.empty(),
                        News.booked(NOON, NOON.plus(Duration.ofHours(20))).toNews(),
                        Reaches.byMail().over(channel).toReach(),
                        NOON)
                .orElseThrow();
        return Settlement.claimed(plan, plan.deliveries().getFirst(), CLAIM);
    }
}
