package health.anteroom.notification.reminder.application;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.notification.delivery.Channel;
import health.anteroom.notification.delivery.MessageKind;
import health.anteroom.notification.reminder.fixtures.News;
import health.anteroom.notification.reminder.fixtures.Reaches;
import health.anteroom.notification.reminder.fixtures.SteppedSending;
import health.anteroom.notification.reminder.fixtures.SteppedSending.Message;
import health.anteroom.notification.reminder.model.Tell;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What staff change is told after a breath: once, as it then is, and not at all where it is as it was. */
class BreathTest {
    private static final Instant NOON = Instant.parse("2026-11-18T17:00:00Z");
    private static final Instant TUESDAY_AT_FIVE = Instant.parse("2026-11-24T22:00:00Z");
    private static final Instant WEDNESDAY_AT_FIVE = TUESDAY_AT_FIVE.plus(Duration.ofDays(1));
    private static final Duration BREATH = Duration.ofMinutes(3);

    private final SteppedSending service =
            new SteppedSending(NOON.minus(Duration.ofHours(1)), Reaches.byMail().reminding(), Set.of(Channel.EMAIL));
    private News news = News.booked(NOON.minus(Duration.ofHours(1)), TUESDAY_AT_FIVE);

    BreathTest() {
        service.tell(news);
        service.runUntil(NOON);
        assertThat(service.takeSent()).extracting(Message::kind).containsExactly(MessageKind.CONFIRMATION);
    }

    @Test
    void waitsThreeMinutes() {
        tell(news.movedTo(WEDNESDAY_AT_FIVE, NOON).byStaff(Tell.BREATH));

        service.runUntil(NOON.plus(BREATH).minusSeconds(1));
        assertThat(service.takeSent()).isEmpty();
        service.runUntil(NOON.plus(BREATH));
        assertThat(service.takeSent()).extracting(Message::kind).containsExactly(MessageKind.MOVED);
    }

    @ParameterizedTest(name = "of {0} drags and undos")
    @ValueSource(ints = {11, 12})
    void tellsOfManyDragsAndUndosAtMostOnce(int drags) {
        for (int drag = 0; drag < drags; drag++) {
            service.runUntil(NOON.plusSeconds(40L * drag));
            Instant start = drag % 2 == 0 ? WEDNESDAY_AT_FIVE : TUESDAY_AT_FIVE;
            tell(news.movedTo(start, service.now()).byStaff(Tell.BREATH));
        }

        service.runUntil(NOON.plus(Duration.ofDays(2)));

        var sent = service.takeSent();
        assertThat(sent).hasSize(drags % 2);
        assertThat(sent).allSatisfy(message -> {
            assertThat(message.kind()).isEqualTo(MessageKind.MOVED);
            assertThat(message.from().meeting().start()).isEqualTo(TUESDAY_AT_FIVE);
        });
    }

    @Test
    void foldsACancellationAndItsUndoIntoNothing() {
        tell(news.cancelled(NOON).byStaff(Tell.BREATH));
        service.runUntil(NOON.plusSeconds(60));
        tell(news.standing(health.anteroom.notification.reminder.model.Standing.BOOKED, service.now())
                .byStaff(Tell.BREATH));

        service.runUntil(NOON.plus(Duration.ofDays(2)));

        assertThat(service.takeSent()).isEmpty();
    }

    @Test
    void tellsFromWhereTheClientWasToldLast() {
        tell(news.movedTo(WEDNESDAY_AT_FIVE, NOON).byStaff(Tell.BREATH));
        service.runUntil(NOON.plusSeconds(60));
        tell(news.movedTo(WEDNESDAY_AT_FIVE.plusSeconds(3600), service.now()).byStaff(Tell.BREATH));

        service.runUntil(NOON.plus(Duration.ofHours(1)));

        assertThat(service.takeSent()).singleElement().satisfies(message -> {
            assertThat(message.at()).isEqualTo(NOON.plusSeconds(60).plus(BREATH));
            assertThat(message.from().meeting().start()).isEqualTo(TUESDAY_AT_FIVE);
        });
    }

    @Test
    void tellsAtOnceWhenAskedTo() {
        tell(news.movedTo(WEDNESDAY_AT_FIVE, NOON).byStaff(Tell.NOW));
        service.runUntil(NOON);

        assertThat(service.takeSent()).extracting(Message::kind).containsExactly(MessageKind.MOVED);
    }

    @Test
    void tellsNothingWhenAskedNotToAndKnowsIt() {
        tell(news.by("PHONE", NOON).byStaff(Tell.NO));
        service.runUntil(NOON.plus(Duration.ofDays(1)));
        assertThat(service.takeSent()).isEmpty();
        assertThat(service.plan().appointment().meeting().format()).isEqualTo("PHONE");

        tell(news.movedTo(WEDNESDAY_AT_FIVE, service.now()).byStaff(Tell.BREATH));
        service.runUntil(NOON.plus(Duration.ofDays(2)));
        assertThat(service.takeSent())
                .singleElement()
                .satisfies(
                        message -> assertThat(message.from().meeting().format()).isEqualTo("VIDEO"));
    }

    @Test
    void keepsAWordThatWaitedWhenWhatFollowsNeedsNone() {
        tell(news.movedTo(WEDNESDAY_AT_FIVE, NOON).byStaff(Tell.BREATH));
        service.runUntil(NOON.plusSeconds(60));
        tell(news.by("PHONE", service.now()).byStaff(Tell.NO));

        service.runUntil(NOON.plus(Duration.ofHours(1)));

        assertThat(service.takeSent())
                .singleElement()
                .satisfies(message -> assertThat(message.at()).isEqualTo(NOON.plus(BREATH)));
    }

    @Test
    void tellsWhatWaitsOnceStaffAskForThat() {
        tell(news.movedTo(WEDNESDAY_AT_FIVE, NOON).byStaff(Tell.BREATH));
        service.runUntil(NOON.plusSeconds(60));
        tell(news.standing(news.standing(), service.now()).byStaff(Tell.NOW));

        service.runUntil(service.now());

        assertThat(service.takeSent()).extracting(Message::kind).containsExactly(MessageKind.MOVED);
        service.runUntil(NOON.plus(Duration.ofDays(1)));
        assertThat(service.takeSent()).isEmpty();
    }

    @Test
    void dropsWhatWaitsOnceStaffAskForThatAndSaysWhy() {
        tell(news.cancelled(NOON).byStaff(Tell.BREATH));
        tell(news.standing(news.standing(), service.now()).byStaff(Tell.NO));

        service.runUntil(NOON.plus(Duration.ofDays(1)));

        assertThat(service.takeSent()).isEmpty();
        assertThat(service.plan().deliveries().getLast().state().whyNot())
                .contains(health.anteroom.notification.reminder.model.EndReason.NOT_TO_BE_TOLD);
    }

    @Test
    void waitsForNothingNearTheStart() {
        Instant near = TUESDAY_AT_FIVE.minus(Duration.ofHours(2));
        service.runUntil(near.minusSeconds(1));
        tell(news.by("PHONE", service.now()).byStaff(Tell.BREATH));
        assertThat(service.plan().nextDue()).contains(near.minusSeconds(1).plus(BREATH));

        service.runUntil(near.plus(BREATH));
        service.takeSent();
        tell(news.by("VIDEO", service.now()).byStaff(Tell.BREATH));
        service.runUntil(service.now());

        assertThat(service.takeSent()).extracting(Message::kind).containsExactly(MessageKind.CHANGED);
    }

    private void tell(News next) {
        news = next;
        service.tell(next);
    }
}
