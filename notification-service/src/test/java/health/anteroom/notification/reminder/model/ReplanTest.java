package health.anteroom.notification.reminder.model;

import static health.anteroom.notification.delivery.Channel.EMAIL;
import static health.anteroom.notification.delivery.Channel.SMS;
import static health.anteroom.notification.delivery.MessageKind.CONFIRMATION;
import static health.anteroom.notification.delivery.MessageKind.REMINDER;
import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.notification.delivery.Channel;
import health.anteroom.notification.delivery.MessageKind;
import health.anteroom.notification.reminder.fixtures.News;
import health.anteroom.notification.reminder.fixtures.Reaches;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReplanTest {
    private static final Instant NOON = Instant.parse("2026-11-18T17:00:00Z");
    private static final Instant TUESDAY_AT_FIVE = Instant.parse("2026-11-24T22:00:00Z");
    private static final Instant REMINDED = Instant.parse("2026-11-22T22:00:00Z");
    private static final Reaches BY_MAIL = Reaches.byMail();

    private final ReminderPlanner planner = new ReminderPlanner(Set.of(EMAIL, SMS), Duration.ofMinutes(3));
    private final ReminderPlan plan = planner.follow(
                    Optional.empty(), News.booked(NOON, TUESDAY_AT_FIVE).toNews(), BY_MAIL.toReach(), NOON)
            .orElseThrow();

    @Test
    void leavesAPlanAsItIsWhereNothingChanged() {
        assertThat(replan(plan, BY_MAIL, NOON)).isEqualTo(plan);
        assertThat(replan(plan, BY_MAIL, REMINDED.minusSeconds(1))).isEqualTo(plan);
    }

    @Test
    void takesBackAReminderThatIsNoLongerWantedAndPlansItAnewWhenItIs() {
        ReminderPlan without = replan(plan, BY_MAIL.reminding(), NOON);
        ReminderPlan again = replan(without, BY_MAIL, NOON);

        assertThat(labels(without, REMINDER)).containsExactly("SUPERSEDED");
        assertThat(again.deliveries()).containsExactlyInAnyOrderElementsOf(plan.deliveries());
    }

    @Test
    void movesAReminderIntoTheClientsNewZone() {
        ReminderPlan honolulu = replan(plan, BY_MAIL.in("Pacific/Honolulu"), NOON);

        assertThat(honolulu.nextDue()).contains(NOON);
        assertThat(due(honolulu, REMINDER)).containsExactly(REMINDED);
        assertThat(due(replan(plan, BY_MAIL.in("Asia/Tokyo"), NOON), REMINDER))
                // 07:00 on Wednesday in Tokyo: the evening before the Monday's morning
                .containsExactly(Instant.parse("2026-11-22T11:30:00Z"));
    }

    @Test
    void takesWhatWaitsToTheChannelThatIsWantedNow() {
        ReminderPlan texted = replan(plan, BY_MAIL.over(SMS, EMAIL), NOON);

        assertThat(waiting(texted)).containsOnly(SMS).hasSize(2);
        assertThat(texted.deliveries()).hasSize(4);
    }

    @Test
    void doesNotSayOverAnotherChannelWhatWasSaidAlready() {
        ReminderPlan said = plan.mapAll(each -> each.in(new DeliveryState.Sent(NOON, Optional.empty(), 1)));

        assertThat(replan(said, BY_MAIL.over(SMS), NOON)).isEqualTo(said);
    }

    @Test
    void sendsNothingAtOnceBecauseAWishCameTooLate() {
        Instant dayBefore = TUESDAY_AT_FIVE.minus(Duration.ofDays(1));
        ReminderPlan none = replan(plan, BY_MAIL.reminding(), NOON);

        assertThat(labels(replan(none, BY_MAIL, dayBefore), REMINDER)).containsExactly("SUPERSEDED");
    }

    @Test
    void keepsAReminderThatIsDueAndNotSentYet() {
        assertThat(labels(replan(plan, BY_MAIL, REMINDED.plusSeconds(1)), REMINDER))
                .containsExactly("PLANNED");
    }

    @Test
    void takesEverythingBackFromWhoWantsNothingMore() {
        assertThat(replan(plan, BY_MAIL.over(), NOON).deliveries())
                .allSatisfy(each -> assertThat(each.state().whyNot()).contains(EndReason.PREFERENCES_CHANGED));
        assertThat(labels(replan(plan, BY_MAIL.over(), NOON), CONFIRMATION)).containsExactly("SUPERSEDED");
    }

    private ReminderPlan replan(ReminderPlan before, Reaches reach, Instant now) {
        return planner.replan(before, reach.toReach(), now);
    }

    private static List<Instant> due(ReminderPlan plan, MessageKind kind) {
        return plan.deliveries().stream()
                .filter(each -> each.kind() == kind)
                .map(Delivery::dueAt)
                .toList();
    }

    private static List<String> labels(ReminderPlan plan, MessageKind kind) {
        return plan.deliveries().stream()
                .filter(each -> each.kind() == kind)
                .map(each -> each.state().label())
                .toList();
    }

    private static List<Channel> waiting(ReminderPlan plan) {
        return plan.deliveries().stream()
                .filter(Delivery::isPlanned)
                .map(each -> each.occurrence().channel())
                .toList();
    }
}
