package health.anteroom.notification.reminder.application;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.notification.delivery.Channel;
import health.anteroom.notification.recipient.QuietHours;
import health.anteroom.notification.recipient.SafeTime;
import health.anteroom.notification.reminder.application.PreviewMessages.NewBooking;
import health.anteroom.notification.reminder.application.PreviewMessages.NewChange;
import health.anteroom.notification.reminder.fixtures.News;
import health.anteroom.notification.reminder.fixtures.Reaches;
import health.anteroom.notification.reminder.fixtures.SteppedSending;
import health.anteroom.notification.reminder.model.Announcement;
import health.anteroom.notification.reminder.model.ChangedBy;
import health.anteroom.notification.reminder.model.ConfirmWish;
import health.anteroom.notification.reminder.model.Standing;
import health.anteroom.notification.reminder.model.Supposed.What;
import health.anteroom.notification.reminder.model.Tell;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random bookings, moves, changes and cancellations: at any hour, in any zone, however soon, with any wishes, by anybody.
 * What the preview announces right before is what then leaves, to the second and over that channel; and nothing else does.
 */
class PreviewIsWhatIsSentTest {
    private static final int STORIES_OF_A_SEED = 120;
    private static final Instant BEGINNING = Instant.parse("2026-10-20T00:00:00Z");
    private static final List<String> ZONES = List.of(
            "America/New_York",
            "America/Los_Angeles",
            "Europe/London",
            "Asia/Kolkata",
            "Australia/Lord_Howe",
            "Pacific/Honolulu",
            "Asia/Tokyo");

    static Stream<Integer> seeds() {
        return IntStream.range(0, 25).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void announcesExactlyWhatIsSent(int seed) {
        Random random = new Random(seed);
        int sent = 0;
        for (int story = 0; story < STORIES_OF_A_SEED; story++) {
            sent += new Story(random, "seed " + seed + ", story " + story).tell();
        }

        assertThat(sent).isGreaterThan(STORIES_OF_A_SEED / 2);
    }

    /** One appointment, from its booking to its start. */
    private static final class Story {
        private final Random random;
        private final String name;
        private final List<String> log = new ArrayList<>();
        private final Reaches reach;
        private final SteppedSending service;
        private News news;
        private int sent;

        Story(Random random, String name) {
            this.random = random;
            this.name = name;
            this.reach = reach();
            Set<Channel> setUp = random.nextInt(4) == 0 ? Set.of(Channel.EMAIL) : Set.of(Channel.EMAIL, Channel.SMS);
            Instant now = BEGINNING.plusSeconds(random.nextInt(40 * 24 * 3600));
            this.service = new SteppedSending(now, reach, setUp);
            Standing standing = random.nextInt(4) == 0 ? Standing.REQUESTED : Standing.BOOKED;
            ConfirmWish wish = oneOf(ConfirmWish.values());
            News booked = News.requested(wish, now, startAfter(now));
            this.news = new News(booked.revision(), standing, booked.meeting(), booked.booking(), booked.change())
                    .by(ChangedBy.CONTACT);
        }

        int tell() {
            List<Announcement> announced = service.preview()
                    .of(new NewBooking(
                            reach.toReach(),
                            news.standing(),
                            news.meeting().start(),
                            news.booking().confirm()));
            log.add(reach + " " + news);
            service.tell(news);
            for (int change = random.nextInt(4); change > 0; change--) {
                Instant next = service.now().plusSeconds(random.nextInt(pause()));
                isKept(announced, next);
                announced = change();
            }
            isKept(announced, BEGINNING.plus(Duration.ofDays(200)));
            return sent;
        }

        private int pause() {
            return random.nextBoolean() ? 400 : 4 * 24 * 3600;
        }

        private void isKept(List<Announcement> announced, Instant until) {
            service.runUntil(until);
            List<String> left = service.takeSent().stream()
                    .map(each -> each.kind() + " " + each.at() + " " + each.channel())
                    .toList();
            sent += left.size();
            assertThat(left)
                    .as("%s%n%s", name, String.join(System.lineSeparator(), log))
                    .containsExactlyElementsOf(announced.stream()
                            .filter(each ->
                                    each.over().isPresent() && !each.at().isAfter(until))
                            .map(each -> each.kind() + " " + each.at() + " "
                                    + each.over().orElseThrow())
                            .toList());
        }

        private List<Announcement> change() {
            Instant now = service.now();
            boolean gone = news.standing() == Standing.CANCELLED;
            What what = gone ? What.RESTORE : oneOf(What.MOVE, What.MOVE, What.CANCEL, What.CHANGE_FORMAT);
            Optional<Instant> start = what == What.MOVE ? Optional.of(startAfter(now)) : Optional.empty();
            ChangedBy who = oneOf(ChangedBy.CLIENT, ChangedBy.LINK, ChangedBy.STAFF, ChangedBy.STAFF);
            Tell tell = who == ChangedBy.STAFF ? oneOf(Tell.values()) : Tell.NOW;
            List<Announcement> announced = service.preview().of(service.plan(), new NewChange(what, start, who, tell));
            News next = switch (what) {
                case MOVE -> news.movedTo(start.orElseThrow(), now);
                case CANCEL -> news.cancelled(now);
                case CHANGE_FORMAT -> news.by(news.meeting().format().equals("PHONE") ? "VIDEO" : "PHONE", now);
                case RESTORE -> news.standing(service.plan().appointment().living(), now);
            };
            news = who == ChangedBy.STAFF ? next.byStaff(tell) : next.by(who);
            log.add(now + " " + what + " " + start + " " + who + " " + tell + " announced " + announced);
            service.tell(news);
            return announced;
        }

        /** Soon, tomorrow, or in some weeks. */
        private Instant startAfter(Instant now) {
            long most = oneOf(3L * 60, 30L * 60, 20L * 24 * 60);
            return now.plus(random.nextLong(1, most), ChronoUnit.MINUTES);
        }

        private Reaches reach() {
            List<Channel> channels = oneOf(
                    List.of(Channel.EMAIL),
                    List.of(Channel.SMS),
                    List.of(Channel.SMS, Channel.EMAIL),
                    List.of(Channel.EMAIL, Channel.SMS),
                    List.<Channel>of());
            List<String> reminders = Stream.of("P2D", "P1D", "PT2H", "PT1H", "PT26H")
                    .filter(each -> random.nextBoolean())
                    .toList();
            List<SafeTime> safeTimes = random.nextInt(3) > 0 ? List.of() : safeTimes();
            QuietHours quiet = oneOf(
                    QuietHours.DEFAULT,
                    new QuietHours(LocalTime.of(0, 0), LocalTime.of(0, 0)),
                    new QuietHours(LocalTime.of(13, 0), LocalTime.of(17, 30)));
            return new Reaches(java.time.ZoneId.of(oneOf(ZONES.toArray(String[]::new))), channels, reminders, safeTimes)
                    .quietAt(quiet);
        }

        private List<SafeTime> safeTimes() {
            return IntStream.range(0, 1 + random.nextInt(8))
                    .mapToObj(each -> {
                        int from = random.nextInt(23);
                        LocalTime to = LocalTime.of((from + 1 + random.nextInt(23 - from)) % 24, 0);
                        return new SafeTime(oneOf(DayOfWeek.values()), LocalTime.of(from, 0), to);
                    })
                    .toList();
        }

        @SafeVarargs
        private <T> T oneOf(T... choices) {
            return choices[random.nextInt(choices.length)];
        }
    }
}
