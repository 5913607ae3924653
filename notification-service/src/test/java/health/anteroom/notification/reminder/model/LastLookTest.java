package health.anteroom.notification.reminder.model;

import static health.anteroom.notification.delivery.Channel.EMAIL;
import static health.anteroom.notification.delivery.Channel.SMS;
import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.notification.delivery.MessageKind;
import health.anteroom.notification.reminder.fixtures.News;
import health.anteroom.notification.reminder.fixtures.Reaches;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LastLookTest {
    private static final Instant NOON = Instant.parse("2026-11-18T17:00:00Z");
    private static final Instant TUESDAY_AT_FIVE = Instant.parse("2026-11-24T22:00:00Z");
    private static final Instant REMINDED = Instant.parse("2026-11-22T22:00:00Z");
    private static final Reaches BY_MAIL = Reaches.byMail();
    private static final News BOOKED = News.booked(NOON, TUESDAY_AT_FIVE);

    private final ReminderPlanner planner = new ReminderPlanner(Set.of(EMAIL, SMS), Duration.ofMinutes(3));
    private final ReminderPlan plan = plan(BOOKED, NOON);

    @Test
    void sendsWhatIsTrueWantedAndTimely() {
        assertThat(look(plan, MessageKind.CONFIRMATION, NOON)).isEqualTo(new SendDecision.SendNow());
        assertThat(look(plan, MessageKind.REMINDER, REMINDED)).isEqualTo(new SendDecision.SendNow());
    }

    @Test
    void dropsWhatTellsOfATimeThatIsNoMore() {
        ReminderPlan moved = plan.about(
                BOOKED.movedTo(TUESDAY_AT_FIVE.plusSeconds(3600), NOON).toNews().atAnotherTime(plan.appointment()));

        assertThat(look(moved, MessageKind.REMINDER, REMINDED)).isEqualTo(new SendDecision.Drop(EndReason.MOVED));
    }

    @Test
    void dropsAllButTheCancellationOfACancelledAppointment() {
        ReminderPlan cancelled = next(plan, BOOKED.cancelled(NOON), NOON);

        assertThat(look(cancelled, MessageKind.REMINDER, REMINDED))
                .isEqualTo(new SendDecision.Drop(EndReason.CANCELLED));
        assertThat(look(cancelled, MessageKind.CONFIRMATION, NOON))
                .isEqualTo(new SendDecision.Drop(EndReason.CANCELLED));
        assertThat(look(cancelled, MessageKind.CANCELLED, NOON)).isEqualTo(new SendDecision.SendNow());
    }

    @Test
    void dropsTheCancellationOfAnAppointmentThatIsBookedAgain() {
        News cancelled = BOOKED.cancelled(NOON);
        ReminderPlan again = next(next(plan, cancelled, NOON), cancelled.standing(Standing.BOOKED, NOON), NOON);

        assertThat(look(again, MessageKind.CANCELLED, NOON)).isEqualTo(new SendDecision.Drop(EndReason.MOVED));
    }

    @Test
    void dropsTheWordThatATimeWasAskedForOnceItIsAgreed() {
        News requested = BOOKED.standing(Standing.REQUESTED, NOON);
        ReminderPlan asked = plan(requested, NOON);
        ReminderPlan agreed = asked.about(
                next(asked, requested.standing(Standing.BOOKED, NOON), NOON).appointment());

        assertThat(look(asked, MessageKind.REQUESTED, NOON)).isEqualTo(new SendDecision.SendNow());
        assertThat(look(agreed, MessageKind.REQUESTED, NOON)).isEqualTo(new SendDecision.Drop(EndReason.ANSWERED));
    }

    @Test
    void sendsNothingOnceTheAppointmentHasBegun() {
        assertThat(look(plan, MessageKind.REMINDER, TUESDAY_AT_FIVE))
                .isEqualTo(new SendDecision.Drop(EndReason.TOO_LATE));
        assertThat(look(plan, MessageKind.CONFIRMATION, TUESDAY_AT_FIVE))
                .isEqualTo(new SendDecision.Drop(EndReason.TOO_LATE));
    }

    @Test
    void sendsADelayedReminderWhileItIsOfUse() {
        Duration hour = Duration.ofHours(1);

        assertThat(look(plan, MessageKind.REMINDER, TUESDAY_AT_FIVE.minus(hour)))
                .isEqualTo(new SendDecision.SendNow());
        assertThat(look(plan, MessageKind.REMINDER, TUESDAY_AT_FIVE.minus(hour).plusSeconds(1)))
                .isEqualTo(new SendDecision.Drop(EndReason.TOO_LATE));
    }

    @Test
    void postponesADelayedReminderOverTheNight() {
        Instant night = ZonedDateTime.parse("2026-11-22T23:00-05:00").toInstant();
        Instant morning = ZonedDateTime.parse("2026-11-23T08:00-05:00").toInstant();

        assertThat(look(plan, MessageKind.REMINDER, night)).isEqualTo(new SendDecision.Postpone(morning));
    }

    @Test
    void postponesAConfirmationThatWasDelayedIntoTheNight() {
        Instant evening = ZonedDateTime.parse("2026-11-18T20:50-05:00").toInstant();
        ReminderPlan late = plan(News.booked(evening, TUESDAY_AT_FIVE), evening);

        assertThat(look(late, MessageKind.CONFIRMATION, evening.plus(Duration.ofMinutes(14))))
                .isEqualTo(new SendDecision.SendNow());
        assertThat(look(late, MessageKind.CONFIRMATION, evening.plus(Duration.ofMinutes(15))))
                .isEqualTo(new SendDecision.Postpone(
                        ZonedDateTime.parse("2026-11-19T08:00-05:00").toInstant()));
    }

    @Test
    void showsTheDeskWhereThereIsNoWayLeftToReachTheClient() {
        Delivery reminder = of(plan, MessageKind.REMINDER);

        assertThat(LastLook.at(plan, reminder, Optional.empty(), REMINDED))
                .isEqualTo(new SendDecision.GiveUp(EndReason.NO_LONGER_REACHABLE));
        assertThat(LastLook.at(plan, reminder, Optional.of(BY_MAIL.over(SMS).toReach()), REMINDED))
                .isEqualTo(new SendDecision.GiveUp(EndReason.NO_LONGER_REACHABLE));
    }

    private ReminderPlan plan(News news, Instant now) {
        return planner.follow(Optional.empty(), news.toNews(), BY_MAIL.toReach(), now)
                .orElseThrow();
    }

    private ReminderPlan next(ReminderPlan before, News news, Instant now) {
        return planner.follow(Optional.of(before), news.toNews(), BY_MAIL.toReach(), now)
                .orElseThrow();
    }

    private static SendDecision look(ReminderPlan plan, MessageKind kind, Instant now) {
        return LastLook.at(plan, of(plan, kind), Optional.of(BY_MAIL.toReach()), now);
    }

    private static Delivery of(ReminderPlan plan, MessageKind kind) {
        return plan.deliveries().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
