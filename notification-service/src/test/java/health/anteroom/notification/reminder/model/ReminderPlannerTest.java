package health.anteroom.notification.reminder.model;

import static health.anteroom.notification.delivery.Channel.EMAIL;
import static health.anteroom.notification.delivery.Channel.SMS;
import static health.anteroom.notification.delivery.MessageKind.APPROVED;
import static health.anteroom.notification.delivery.MessageKind.CANCELLED;
import static health.anteroom.notification.delivery.MessageKind.CHANGED;
import static health.anteroom.notification.delivery.MessageKind.CONFIRMATION;
import static health.anteroom.notification.delivery.MessageKind.DECLINED;
import static health.anteroom.notification.delivery.MessageKind.MOVED;
import static health.anteroom.notification.delivery.MessageKind.REMINDER;
import static health.anteroom.notification.delivery.MessageKind.REQUESTED;
import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.notification.delivery.Channel;
import health.anteroom.notification.delivery.MessageKind;
import health.anteroom.notification.recipient.SafeTime;
import health.anteroom.notification.reminder.fixtures.News;
import health.anteroom.notification.reminder.fixtures.Reaches;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderPlannerTest {
    private static final Instant NOON = Instant.parse("2026-11-18T17:00:00Z");
    private static final Instant TUESDAY_AT_FIVE = Instant.parse("2026-11-24T22:00:00Z");
    private static final Reaches BY_MAIL = Reaches.byMail();

    private final ReminderPlanner planner = new ReminderPlanner(Set.of(EMAIL, SMS), Duration.ofMinutes(3));

    @Test
    void plansAConfirmationAtOnceAndOneReminderTwoDaysBefore() {
        ReminderPlan plan = plan(News.booked(NOON, TUESDAY_AT_FIVE), BY_MAIL, NOON);

        assertThat(due(plan, CONFIRMATION)).containsExactly(NOON);
        assertThat(due(plan, REMINDER)).containsExactly(Instant.parse("2026-11-22T22:00:00Z"));
        assertThat(plan.deliveries()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        // start, due: by the wall clock of New York
        "2026-11-24T17:00-05:00, 2026-11-22T17:00-05:00",
        // 07:00 two days before is quiet: the evening before that, which gives the most notice
        "2026-11-24T07:00-05:00, 2026-11-21T20:30-05:00",
        "2026-11-24T21:00-05:00, 2026-11-22T20:30-05:00",
        "2026-11-24T23:59-05:00, 2026-11-22T20:30-05:00",
        "2026-11-24T08:00-05:00, 2026-11-22T08:00-05:00",
        // over the autumn change
        "2026-11-02T17:00-05:00, 2026-10-31T17:00-04:00",
        "2026-11-03T06:00-05:00, 2026-10-31T20:30-04:00",
        // over the spring change, and 02:30 in its gap
        "2027-03-15T17:00-04:00, 2027-03-13T17:00-05:00",
        "2027-03-16T02:30-04:00, 2027-03-13T20:30-05:00",
        // over the year's end
        "2027-01-01T09:00-05:00, 2026-12-30T09:00-05:00",
    })
    void remindsTwoDaysBeforeByTheClientsWallClockAndNeverAtNight(ZonedDateTime start, ZonedDateTime due) {
        Instant longBefore = Instant.parse("2026-10-01T17:00:00Z");

        ReminderPlan plan = plan(News.booked(longBefore, start.toInstant()), BY_MAIL, longBefore);

        assertThat(due(plan, REMINDER)).containsExactly(due.toInstant());
    }

    @ParameterizedTest
    @CsvSource({
        "Australia/Lord_Howe, 2026-10-05T17:00+11:00, 2026-10-03T17:00+10:30",
        "Australia/Lord_Howe, 2027-04-05T17:00+10:30, 2027-04-03T17:00+11:00",
        "Pacific/Honolulu, 2026-11-24T12:00-10:00, 2026-11-22T12:00-10:00",
        // Monday 09:00 in New York is Monday 04:00 in Honolulu
        "Pacific/Honolulu, 2026-11-23T04:00-10:00, 2026-11-20T20:30-10:00",
    })
    void remindsInTheClientsOwnZone(String zone, ZonedDateTime start, ZonedDateTime due) {
        Instant longBefore = Instant.parse("2026-09-01T20:00:00Z");

        ReminderPlan plan = plan(News.booked(longBefore, start.toInstant()), BY_MAIL.in(zone), longBefore);

        assertThat(due(plan, REMINDER)).containsExactly(due.toInstant());
    }

    @Test
    void comesAsTheNightEndsWhereTheEveningBeforeIsGone() {
        ZonedDateTime start = ZonedDateTime.parse("2026-11-27T07:00-05:00");
        Instant booked = ZonedDateTime.parse("2026-11-24T22:30-05:00").toInstant();

        ReminderPlan plan = plan(News.booked(booked, start.toInstant()), BY_MAIL, booked);

        assertThat(due(plan, REMINDER))
                .containsExactly(ZonedDateTime.parse("2026-11-25T08:00-05:00").toInstant());
    }

    @Test
    void needsNoReminderBesideTheConfirmationWithinTwoDays() {
        assertThat(due(plan(News.booked(NOON, NOON.plus(Duration.ofHours(47))), BY_MAIL, NOON), REMINDER))
                .isEmpty();
        assertThat(due(plan(News.booked(NOON, NOON.plus(Duration.ofHours(49))), BY_MAIL, NOON), REMINDER))
                .isEmpty();
        assertThat(due(plan(News.booked(NOON, NOON.plus(Duration.ofHours(51))), BY_MAIL, NOON), REMINDER))
                .hasSize(1);
    }

    @Test
    void stillSendsACloserReminderThatTheClientChose() {
        Instant start = NOON.plus(Duration.ofHours(26));

        ReminderPlan plan = plan(News.booked(NOON, start), BY_MAIL.reminding("P2D", "PT2H"), NOON);

        assertThat(due(plan, REMINDER)).containsExactly(start.minus(Duration.ofHours(2)));
    }

    @Test
    void sendsOneReminderWhereTwoWishesFallOnTheSameEvening() {
        Instant start = ZonedDateTime.parse("2026-11-24T06:00-05:00").toInstant();

        ReminderPlan plan = plan(News.booked(NOON, start), BY_MAIL.reminding("PT8H", "PT6H"), NOON);

        assertThat(due(plan, REMINDER)).hasSize(1);
    }

    @Test
    void sendsNoReminderToWhoWantsNone() {
        assertThat(due(plan(News.booked(NOON, TUESDAY_AT_FIVE), BY_MAIL.reminding(), NOON), REMINDER))
                .isEmpty();
    }

    @Test
    void sendsNothingToWhoWantsNoMessages() {
        assertThat(plan(News.booked(NOON, TUESDAY_AT_FIVE), BY_MAIL.over(), NOON)
                        .deliveries())
                .isEmpty();
    }

    @Test
    void confirmsAtNightWhenThatWasAskedFor() {
        Instant night = ZonedDateTime.parse("2026-11-18T23:30-05:00").toInstant();

        assertThat(due(plan(News.booked(night, TUESDAY_AT_FIVE), BY_MAIL, night), CONFIRMATION))
                .containsExactly(night);
    }

    @Test
    void confirmsInTheMorningWhenThatWasAskedFor() {
        Instant night = ZonedDateTime.parse("2026-11-18T23:30-05:00").toInstant();
        News booked = News.booked(night, TUESDAY_AT_FIVE).confirming(ConfirmWish.MORNING);

        assertThat(due(plan(booked, BY_MAIL, night), CONFIRMATION))
                .containsExactly(ZonedDateTime.parse("2026-11-19T08:00-05:00").toInstant());
    }

    @Test
    void doesNotConfirmWhenNoneWasWishedButReminds() {
        ReminderPlan plan = plan(News.booked(NOON, TUESDAY_AT_FIVE).confirming(ConfirmWish.NONE), BY_MAIL, NOON);

        assertThat(due(plan, CONFIRMATION)).isEmpty();
        assertThat(due(plan, REMINDER)).hasSize(1);
    }

    @Test
    void waitsForTheMorningWhenItHearsOfANightBookingLate() {
        Instant night = ZonedDateTime.parse("2026-11-18T23:30-05:00").toInstant();
        Instant later = night.plus(Duration.ofMinutes(15));

        assertThat(due(plan(News.booked(night, TUESDAY_AT_FIVE), BY_MAIL, later), CONFIRMATION))
                .containsExactly(ZonedDateTime.parse("2026-11-19T08:00-05:00").toInstant());
    }

    @Test
    void confirmsNothingFromAReplayOfHistory() {
        Instant nextDay = NOON.plus(Duration.ofDays(1));
        News booked = News.booked(NOON, TUESDAY_AT_FIVE);

        assertThat(due(plan(booked, BY_MAIL, nextDay), CONFIRMATION)).isEmpty();
        assertThat(due(plan(booked, BY_MAIL, nextDay), REMINDER)).hasSize(1);
        assertThat(due(plan(booked, BY_MAIL, nextDay.minusSeconds(1)), CONFIRMATION))
                .hasSize(1);
        assertThat(plan(booked, BY_MAIL, TUESDAY_AT_FIVE).deliveries()).isEmpty();
    }

    @Test
    void tellsThatATimeWasAskedForAndRemindsOfItOnlyOnceItIsAgreed() {
        News requested = requested();
        Instant nextDay = NOON.plus(Duration.ofHours(25));

        ReminderPlan asked = plan(requested, BY_MAIL, NOON);
        ReminderPlan accepted =
                next(sent(asked, REQUESTED), requested.standing(Standing.BOOKED, nextDay), BY_MAIL, nextDay);

        assertThat(due(asked, REQUESTED)).containsExactly(NOON);
        assertThat(due(asked, REMINDER)).isEmpty();
        assertThat(due(accepted, APPROVED)).containsExactly(nextDay);
        assertThat(due(accepted, CONFIRMATION)).isEmpty();
        assertThat(due(accepted, REMINDER)).hasSize(1);
    }

    @Test
    void tellsAnAnswerToWhoWantedNoConfirmationToo() {
        News requested = News.requested(ConfirmWish.NONE, NOON, TUESDAY_AT_FIVE);
        Instant later = NOON.plus(Duration.ofHours(1));

        ReminderPlan asked = plan(requested, BY_MAIL, NOON);
        ReminderPlan accepted = next(asked, requested.standing(Standing.BOOKED, later), BY_MAIL, later);

        assertThat(due(asked, REQUESTED)).isEmpty();
        assertThat(due(accepted, APPROVED)).containsExactly(later);
    }

    @Test
    void saysTheAnswerAloneWhenItComesBeforeTheWordThatItWasAskedFor() {
        News requested = requested();

        ReminderPlan accepted =
                next(plan(requested, BY_MAIL, NOON), requested.standing(Standing.BOOKED, NOON), BY_MAIL, NOON);

        assertThat(due(accepted, APPROVED)).containsExactly(NOON);
        assertThat(labels(accepted, REQUESTED)).containsExactly("SUPERSEDED");
    }

    @Test
    void tellsOnceThatARequestCouldNotBeMet() {
        News requested = requested();
        Instant later = NOON.plus(Duration.ofHours(1));
        News declined = requested.standing(Standing.DECLINED, later);

        ReminderPlan after = next(sent(plan(requested, BY_MAIL, NOON), REQUESTED), declined, BY_MAIL, later);
        ReminderPlan again = next(after, declined.standing(Standing.DECLINED, later), BY_MAIL, later);

        assertThat(due(after, DECLINED)).containsExactly(later);
        assertThat(due(after, CANCELLED)).isEmpty();
        assertThat(again.deliveries()).isEqualTo(after.deliveries());
    }

    @Test
    void tellsOfARequestThatTheClientTookBackAsOfAnyCancellation() {
        News requested = requested();

        ReminderPlan after =
                next(sent(plan(requested, BY_MAIL, NOON), REQUESTED), requested.cancelled(NOON), BY_MAIL, NOON);

        assertThat(due(after, CANCELLED)).containsExactly(NOON);
        assertThat(due(after, DECLINED)).isEmpty();
    }

    private static News requested() {
        return News.requested(ConfirmWish.NOW, NOON, TUESDAY_AT_FIVE);
    }

    @Test
    void aMoveSupersedesTheOldReminderPlansANewOneAndTellsOnce() {
        News booked = News.booked(NOON, TUESDAY_AT_FIVE);
        Instant later = NOON.plus(Duration.ofHours(2));
        Instant thursday = TUESDAY_AT_FIVE.plus(Duration.ofDays(2));

        ReminderPlan plan =
                next(sent(plan(booked, BY_MAIL, NOON), CONFIRMATION), booked.movedTo(thursday, later), BY_MAIL, later);

        assertThat(labels(plan, REMINDER)).containsExactly("SUPERSEDED", "PLANNED");
        assertThat(due(plan, REMINDER))
                .containsExactly(Instant.parse("2026-11-22T22:00:00Z"), Instant.parse("2026-11-24T22:00:00Z"));
        assertThat(due(plan, MOVED)).containsExactly(later);
        assertThat(labels(plan, CONFIRMATION)).containsExactly("SENT");
    }

    @Test
    void tellsWhatIsNewWhereTheTimeStays() {
        News booked = News.booked(NOON, TUESDAY_AT_FIVE);
        Instant later = NOON.plus(Duration.ofHours(2));
        ReminderPlan told = sent(plan(booked, BY_MAIL, NOON), CONFIRMATION);

        ReminderPlan byPhone = next(told, booked.by("PHONE", later), BY_MAIL, later);
        ReminderPlan longer = next(told, booked.until(TUESDAY_AT_FIVE.plusSeconds(3000), later), BY_MAIL, later);

        for (ReminderPlan plan : List.of(byPhone, longer)) {
            assertThat(due(plan, CHANGED)).containsExactly(later);
            assertThat(due(plan, MOVED)).isEmpty();
            assertThat(labels(plan, REMINDER)).containsExactly("SUPERSEDED", "PLANNED");
        }
    }

    @Test
    void tellsOfEachChangeButNotOfOneThatWasTakenBackBeforeItWasTold() {
        News booked = News.booked(NOON, TUESDAY_AT_FIVE);
        News byPhone = booked.by("PHONE", NOON);
        ReminderPlan first = next(sent(plan(booked, BY_MAIL, NOON), CONFIRMATION), byPhone, BY_MAIL, NOON);

        ReminderPlan backAtOnce = next(first, byPhone.by("VIDEO", NOON), BY_MAIL, NOON);
        ReminderPlan backLater = next(sent(first, CHANGED), byPhone.by("VIDEO", NOON), BY_MAIL, NOON);

        assertThat(labels(backAtOnce, CHANGED)).containsExactly("SUPERSEDED");
        assertThat(labels(backLater, CHANGED)).containsExactly("SENT", "PLANNED");
    }

    @Test
    void saysNothingWhereNothingThatTheyWereToldIsNew() {
        News booked = News.booked(NOON, TUESDAY_AT_FIVE);
        ReminderPlan told = sent(plan(booked, BY_MAIL, NOON), CONFIRMATION);

        assertThat(next(told, booked.standing(Standing.BOOKED, NOON), BY_MAIL, NOON)
                        .deliveries())
                .isEqualTo(told.deliveries());
    }

    /** A service that lost what it knew, or stood still, reads of many moves and cancellations at once. */
    @Test
    void tellsOfNoChangeFromAReplayOfHistoryWhereNobodyWasToldAnything() {
        News booked = News.booked(NOON.minus(Duration.ofDays(3)), TUESDAY_AT_FIVE);
        Instant longAgo = NOON.minus(Duration.ofDays(1));
        Instant thursday = TUESDAY_AT_FIVE.plus(Duration.ofDays(2));

        ReminderPlan moved = next(plan(booked, BY_MAIL, NOON), booked.movedTo(thursday, longAgo), BY_MAIL, NOON);
        ReminderPlan cancelled = next(plan(booked, BY_MAIL, NOON), booked.cancelled(longAgo), BY_MAIL, NOON);
        ReminderPlan news = next(plan(booked, BY_MAIL, NOON), booked.cancelled(longAgo.plusSeconds(1)), BY_MAIL, NOON);

        assertThat(due(moved, MOVED)).isEmpty();
        assertThat(labels(moved, REMINDER)).containsExactly("SUPERSEDED", "PLANNED");
        assertThat(due(cancelled, CANCELLED)).isEmpty();
        assertThat(labels(cancelled, REMINDER)).containsExactly("SUPERSEDED");
        assertThat(due(news, CANCELLED)).hasSize(1);
    }

    @Test
    void tellsOfAChangeHoweverLateWhereTheOldTimeWasTold() {
        News booked = News.booked(NOON, TUESDAY_AT_FIVE);
        ReminderPlan told = sent(plan(booked, BY_MAIL, NOON), CONFIRMATION);
        Instant muchLater = NOON.plus(Duration.ofDays(3));

        assertThat(due(next(told, booked.cancelled(NOON), BY_MAIL, muchLater), CANCELLED))
                .hasSize(1);
        assertThat(due(next(told, booked.movedTo(TUESDAY_AT_FIVE.plusSeconds(3600), NOON), BY_MAIL, muchLater), MOVED))
                .hasSize(1);
    }

    @Test
    void aTimeThatComesBackIsToldAndRemindedOfAnew() {
        News booked = News.booked(NOON, TUESDAY_AT_FIVE);
        News there = booked.movedTo(TUESDAY_AT_FIVE.plus(Duration.ofDays(1)), NOON);
        News back = there.movedTo(TUESDAY_AT_FIVE, NOON);

        ReminderPlan toldOfIt =
                sent(next(sent(plan(booked, BY_MAIL, NOON), CONFIRMATION), there, BY_MAIL, NOON), MOVED);
        ReminderPlan plan = next(toldOfIt, back, BY_MAIL, NOON);

        assertThat(labels(plan, REMINDER)).containsExactly("SUPERSEDED", "SUPERSEDED", "PLANNED");
        assertThat(labels(plan, MOVED)).containsExactly("SENT", "PLANNED");
    }

    @Test
    void owesTheConfirmationStillWhereATimeCameBackBeforeAnythingWasSaid() {
        News booked = News.booked(NOON, TUESDAY_AT_FIVE);
        News there = booked.movedTo(TUESDAY_AT_FIVE.plus(Duration.ofDays(1)), NOON);

        ReminderPlan plan = next(
                next(plan(booked, BY_MAIL, NOON), there, BY_MAIL, NOON),
                there.movedTo(TUESDAY_AT_FIVE, NOON),
                BY_MAIL,
                NOON);

        assertThat(labels(plan, MOVED)).containsExactly("SUPERSEDED");
        assertThat(labels(plan, CONFIRMATION)).containsExactly("SUPERSEDED", "PLANNED");
    }

    @ParameterizedTest
    @CsvSource({
        // booked at, start, due: in the morning, unless that would be less than an hour before
        "2026-11-18T23:51-05:00, 2026-11-19T08:00-05:00, 2026-11-18T23:51-05:00",
        "2026-11-18T23:51-05:00, 2026-11-19T08:59-05:00, 2026-11-18T23:51-05:00",
        "2026-11-18T23:51-05:00, 2026-11-19T09:00-05:00, 2026-11-19T08:00-05:00",
    })
    void confirmsBeforeTheTimeHoweverEarlyItIs(ZonedDateTime bookedAt, ZonedDateTime start, ZonedDateTime due) {
        Instant night = bookedAt.toInstant();
        News booked = News.booked(night, start.toInstant()).confirming(ConfirmWish.MORNING);

        assertThat(due(plan(booked, BY_MAIL, night), CONFIRMATION)).containsExactly(due.toInstant());
    }

    @Test
    void dropsNoConfirmationInSilenceWhereNoSafeTimeIsLeft() {
        Reaches mondays = BY_MAIL.safeAt(new SafeTime(DayOfWeek.MONDAY, LocalTime.of(12, 0), LocalTime.of(14, 0)));

        ReminderPlan plan = plan(News.booked(NOON, NOON.plus(Duration.ofHours(20))), mondays, NOON);

        assertThat(labels(plan, CONFIRMATION)).containsExactly("FAILED");
        assertThat(plan.deliveries().getFirst().state().whyNot()).contains(EndReason.NO_SAFE_TIME);
    }

    @ParameterizedTest
    @CsvSource({
        // who, wish, due: a receipt for whoever is there to see it, as they wished when they booked
        "CLIENT, NOW, 2026-11-18T23:51-05:00",
        "LINK, NOW, 2026-11-18T23:51-05:00",
        "CLIENT, MORNING, 2026-11-19T08:00-05:00",
        "STAFF, NOW, 2026-11-19T08:00-05:00",
        "PRACTICE, NOW, 2026-11-19T08:00-05:00",
    })
    void whatAClientDoesAtNightIsReceiptedAtOnce(ChangedBy who, ConfirmWish wish, ZonedDateTime due) {
        Instant night = ZonedDateTime.parse("2026-11-18T23:51-05:00").toInstant();
        News booked = News.booked(NOON, TUESDAY_AT_FIVE).confirming(wish);
        ReminderPlan told = sent(plan(booked, BY_MAIL, NOON), CONFIRMATION);
        Instant thursday = TUESDAY_AT_FIVE.plus(Duration.ofDays(2));

        assertThat(due(next(told, booked.cancelled(night).by(who), BY_MAIL, night), CANCELLED))
                .containsExactly(due.toInstant());
        assertThat(due(next(told, booked.movedTo(thursday, night).by(who), BY_MAIL, night), MOVED))
                .containsExactly(due.toInstant());
    }

    @Test
    void saysNothingToWhoSaidThatItWasNotThem() {
        News booked = News.booked(NOON, TUESDAY_AT_FIVE);
        ReminderPlan told = sent(plan(booked, BY_MAIL, NOON), CONFIRMATION);

        ReminderPlan after = next(told, booked.standing(Standing.DISOWNED, NOON), BY_MAIL, NOON);

        assertThat(after.deliveries()).noneMatch(Delivery::isPlanned);
        assertThat(labels(after, CANCELLED)).isEmpty();
    }

    @Test
    void asksNobodyAgainWhereAttendanceIsTakenBack() {
        News booked = News.booked(NOON, TUESDAY_AT_FIVE);
        News arrived = booked.standing(Standing.OVER, NOON);
        ReminderPlan told = Settled.sent(plan(booked, BY_MAIL, NOON), CONFIRMATION, NOON);

        ReminderPlan after =
                next(next(told, arrived, BY_MAIL, NOON), arrived.standing(Standing.BOOKED, NOON), BY_MAIL, NOON);

        assertThat(labels(after, CONFIRMATION)).containsExactly("SENT");
        assertThat(labels(after, REMINDER)).containsExactly("PLANNED");
    }

    @Test
    void anotherClinicianAtTheSameTimeIsAMoveToo() {
        News booked = News.booked(NOON, TUESDAY_AT_FIVE);

        assertThat(due(next(plan(booked, BY_MAIL, NOON), booked.with("c2", NOON), BY_MAIL, NOON), MOVED))
                .hasSize(1);
    }

    @Test
    void newsThatChangesNothingForTheClientChangesNoMessage() {
        News booked = News.booked(NOON, TUESDAY_AT_FIVE);
        ReminderPlan before = plan(booked, BY_MAIL, NOON);

        ReminderPlan after = next(before, booked.standing(Standing.BOOKED, NOON), BY_MAIL, NOON.plusSeconds(60));

        assertThat(after.deliveries()).isEqualTo(before.deliveries());
    }

    @Test
    void cancellingSupersedesEverythingAndTellsOnce() {
        News booked = News.booked(NOON, TUESDAY_AT_FIVE);
        News cancelled = booked.cancelled(NOON.plusSeconds(60));

        ReminderPlan once = next(plan(booked, BY_MAIL, NOON), cancelled, BY_MAIL, NOON.plusSeconds(60));
        ReminderPlan twice = next(once, cancelled.cancelled(NOON.plusSeconds(90)), BY_MAIL, NOON.plusSeconds(90));

        assertThat(labels(once, CONFIRMATION)).containsExactly("SUPERSEDED");
        assertThat(labels(once, REMINDER)).containsExactly("SUPERSEDED");
        assertThat(due(once, CANCELLED)).containsExactly(NOON.plusSeconds(60));
        assertThat(twice.deliveries()).isEqualTo(once.deliveries());
    }

    @Test
    void whoSawOnlyTheCancellationTellsItWhileItIsNews() {
        News cancelled = News.booked(NOON, TUESDAY_AT_FIVE).cancelled(NOON);

        assertThat(due(plan(cancelled, BY_MAIL, NOON), CANCELLED)).hasSize(1);
        assertThat(planner.follow(
                        Optional.empty(), cancelled.toNews(), BY_MAIL.toReach(), NOON.plus(Duration.ofDays(1))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // told at, start, due
        "2026-11-23T22:30-05:00, 2026-11-24T17:00-05:00, 2026-11-24T08:00-05:00",
        "2026-11-23T22:30-05:00, 2026-11-24T10:00-05:00, 2026-11-24T08:00-05:00",
        // waiting would leave less than two hours: somebody might set out
        "2026-11-23T22:30-05:00, 2026-11-24T09:59-05:00, 2026-11-23T22:30-05:00",
        "2026-11-23T12:00-05:00, 2026-11-24T10:00-05:00, 2026-11-23T12:00-05:00",
    })
    void aCancellationWaitsForTheMorningUnlessItCannot(ZonedDateTime told, ZonedDateTime start, ZonedDateTime due) {
        News booked = News.booked(NOON, start.toInstant());
        Instant now = told.toInstant();

        ReminderPlan plan = next(plan(booked, BY_MAIL, NOON), booked.cancelled(now), BY_MAIL, now);

        assertThat(due(plan, CANCELLED)).containsExactly(due.toInstant());
    }

    @Test
    void aMoveIsToldBeforeTheOldTimeToo() {
        Instant night = ZonedDateTime.parse("2026-11-23T22:30-05:00").toInstant();
        Instant early = ZonedDateTime.parse("2026-11-24T08:30-05:00").toInstant();
        News booked = News.booked(NOON, early);

        ReminderPlan plan = next(
                plan(booked, BY_MAIL, NOON), booked.movedTo(early.plus(Duration.ofDays(5)), night), BY_MAIL, night);

        assertThat(due(plan, MOVED)).containsExactly(night);
    }

    @Test
    void nothingIsToldOfAnAppointmentThatHasBegun() {
        News booked = News.booked(NOON, TUESDAY_AT_FIVE);
        ReminderPlan before = plan(booked, BY_MAIL, NOON);

        assertThat(due(next(before, booked.cancelled(TUESDAY_AT_FIVE), BY_MAIL, TUESDAY_AT_FIVE), CANCELLED))
                .isEmpty();
        assertThat(labels(next(before, booked.standing(Standing.OVER, NOON), BY_MAIL, NOON), REMINDER))
                .containsExactly("SUPERSEDED");
    }

    @Test
    void neverPassesASafeTimeAndShowsTheDeskWhereNoneIsLeft() {
        SafeTime mondays = new SafeTime(DayOfWeek.MONDAY, LocalTime.of(12, 0), LocalTime.of(14, 0));
        Reaches monday = BY_MAIL.safeAt(mondays);
        News booked = News.booked(NOON, TUESDAY_AT_FIVE);
        Instant tuesdayMorning = ZonedDateTime.parse("2026-11-24T09:00-05:00").toInstant();

        ReminderPlan plan = plan(booked, monday, NOON);
        ReminderPlan cancelled = next(plan, booked.cancelled(tuesdayMorning), monday, tuesdayMorning);

        assertThat(due(plan, CONFIRMATION))
                .containsExactly(ZonedDateTime.parse("2026-11-23T12:00-05:00").toInstant());
        assertThat(labels(cancelled, CANCELLED)).containsExactly("FAILED");
        assertThat(cancelled.deliveries().getLast().state().whyNot()).contains(EndReason.NO_SAFE_TIME);
    }

    @Test
    void usesTheFirstChannelThatTheClientWantsAndThePracticeHas() {
        ReminderPlanner mailOnly = new ReminderPlanner(Set.of(EMAIL), Duration.ofMinutes(3));

        assertThat(channels(planner, BY_MAIL.over(SMS, EMAIL))).containsOnly(SMS);
        assertThat(channels(mailOnly, BY_MAIL.over(SMS, EMAIL))).containsOnly(EMAIL);
        assertThat(channels(mailOnly, BY_MAIL.over(SMS))).containsOnly(SMS);
    }

    @Test
    void anOccurrenceHasTheSameIdHoweverOftenItIsPlannedAndAnotherForAnythingElse() {
        News booked = News.booked(NOON, TUESDAY_AT_FIVE);
        ReminderPlan plan = plan(booked, BY_MAIL.reminding("P2D", "P1D"), NOON);

        assertThat(plan(booked, BY_MAIL.reminding("P1D", "P2D"), NOON.plusSeconds(5))
                        .deliveries())
                .extracting(Delivery::id)
                .containsExactlyElementsOf(
                        plan.deliveries().stream().map(Delivery::id).toList());
        assertThat(plan.deliveries())
                .extracting(Delivery::id)
                .doesNotHaveDuplicates()
                .hasSize(3);
        assertThat(plan(booked, BY_MAIL.over(SMS), NOON).deliveries())
                .extracting(Delivery::id)
                .doesNotContainAnyElementsOf(
                        plan.deliveries().stream().map(Delivery::id).toList());
    }

    private ReminderPlan plan(News news, Reaches reach, Instant now) {
        return planner.follow(Optional.empty(), news.toNews(), reach.toReach(), now)
                .orElseThrow();
    }

    private ReminderPlan next(ReminderPlan before, News news, Reaches reach, Instant now) {
        return planner.follow(Optional.of(before), news.toNews(), reach.toReach(), now)
                .orElseThrow();
    }

    private static ReminderPlan sent(ReminderPlan plan, MessageKind kind) {
        return Settled.sent(plan, kind, NOON);
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

    private static List<Channel> channels(ReminderPlanner planner, Reaches reach) {
        return planner
                .follow(Optional.empty(), News.booked(NOON, TUESDAY_AT_FIVE).toNews(), reach.toReach(), NOON)
                .orElseThrow()
                .deliveries()
                .stream()
                .map(each -> each.occurrence().channel())
                .toList();
    }
}
