package health.anteroom.notification.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactHoursTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId LORD_HOWE = ZoneId.of("Australia/Lord_Howe");
    private static final ContactHours USUAL = new ContactHours(NEW_YORK, QuietHours.DEFAULT, List.of());

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T20:59:59-05:00, true",
        "2026-11-24T21:00:00-05:00, false",
        "2026-11-25T00:00:00-05:00, false",
        "2026-11-25T07:59:59-05:00, false",
        "2026-11-25T08:00:00-05:00, true",
    })
    void isQuietFromNineInTheEveningToEightInTheMorning(ZonedDateTime at, boolean welcome) {
        assertThat(USUAL.isWelcome(at.toInstant())).isEqualTo(welcome);
    }

    @ParameterizedTest
    @CsvSource({
        // asked, next, latest before
        "2026-11-24T12:00-05:00, 2026-11-24T12:00-05:00, 2026-11-24T12:00-05:00",
        "2026-11-24T21:00-05:00, 2026-11-25T08:00-05:00, 2026-11-24T20:30-05:00",
        "2026-11-25T00:00-05:00, 2026-11-25T08:00-05:00, 2026-11-24T20:30-05:00",
        "2026-11-25T07:59-05:00, 2026-11-25T08:00-05:00, 2026-11-24T20:30-05:00",
        // month end
        "2026-11-30T23:30-05:00, 2026-12-01T08:00-05:00, 2026-11-30T20:30-05:00",
        // the night of the spring gap (2027-03-14, 02:00 to 03:00)
        "2027-03-14T01:30-05:00, 2027-03-14T08:00-04:00, 2027-03-13T20:30-05:00",
        // the night of the autumn overlap (2026-11-01, 02:00 back to 01:00), in both of its one-thirties
        "2026-11-01T01:30-04:00, 2026-11-01T08:00-05:00, 2026-10-31T20:30-04:00",
        "2026-11-01T01:30-05:00, 2026-11-01T08:00-05:00, 2026-10-31T20:30-04:00",
    })
    void findsTheMomentsBeforeAndAfterANight(ZonedDateTime asked, ZonedDateTime next, ZonedDateTime latest) {
        assertThat(USUAL.nextWelcome(asked.toInstant())).contains(next.toInstant());
        assertThat(USUAL.latestWelcome(asked.toInstant())).contains(latest.toInstant());
    }

    @ParameterizedTest
    @CsvSource({
        // quiet until 02:30, and the clock jumps from 02:00 to 03:00: the first wall-clock time after it is 03:00
        "America/New_York, 21:00, 02:30, 2027-03-14T06:00:00Z, 2027-03-14T07:00:00Z",
        // quiet from 02:15 within the gap: it is 03:00 when it begins, and nothing of it is left
        "America/New_York, 02:15, 02:45, 2027-03-14T07:00:00Z, 2027-03-14T07:00:00Z",
        // quiet until 01:30, which comes twice: between the two, 01:00 is quiet again
        "America/New_York, 21:00, 01:30, 2026-11-01T05:00:00Z, 2026-11-01T05:30:00Z",
        "America/New_York, 21:00, 01:30, 2026-11-01T06:00:00Z, 2026-11-01T06:30:00Z",
        // half an hour's change: on Lord Howe Island 02:00 becomes 02:30 (2026-10-04), and 02:00 becomes 01:30
        // (2027-04-04)
        "Australia/Lord_Howe, 21:00, 02:15, 2026-10-03T15:00:00Z, 2026-10-03T15:30:00Z",
        "Australia/Lord_Howe, 21:00, 01:45, 2027-04-03T14:40:00Z, 2027-04-03T14:45:00Z",
        "Australia/Lord_Howe, 21:00, 01:45, 2027-04-03T15:00:00Z, 2027-04-03T15:15:00Z",
    })
    void isExactWhereTheClockJumps(ZoneId zone, LocalTime from, LocalTime to, Instant asked, Instant next) {
        ContactHours hours = new ContactHours(zone, new QuietHours(from, to), List.of());

        assertThat(hours.nextWelcome(asked)).contains(next);
    }

    @Test
    void isNeverQuietWhereBothTimesAreTheSame() {
        ContactHours always = new ContactHours(NEW_YORK, new QuietHours(LocalTime.NOON, LocalTime.NOON), List.of());
        Instant night = Instant.parse("2026-11-25T07:00:00Z");

        assertThat(always.nextWelcome(night)).contains(night);
        assertThat(always.latestWelcome(night)).contains(night);
    }

    @Test
    void isQuietUntilMidnightWhereItEndsThere() {
        ContactHours hours =
                new ContactHours(NEW_YORK, new QuietHours(LocalTime.of(21, 0), LocalTime.MIDNIGHT), List.of());

        assertThat(hours.nextWelcome(Instant.parse("2026-11-25T03:00:00Z")))
                .contains(Instant.parse("2026-11-25T05:00:00Z"));
    }

    @Test
    void canBeQuietInTheMiddleOfTheDay() {
        ContactHours hours =
                new ContactHours(NEW_YORK, new QuietHours(LocalTime.of(13, 0), LocalTime.of(15, 0)), List.of());

        assertThat(hours.nextWelcome(Instant.parse("2026-11-24T19:00:00Z")))
                .contains(Instant.parse("2026-11-24T20:00:00Z"));
        assertThat(hours.latestWelcome(Instant.parse("2026-11-24T19:00:00Z")))
                .contains(Instant.parse("2026-11-24T17:30:00Z"));
    }

    @Test
    void waitsForASafeTimeOfTheWeek() {
        SafeTime mondayNoon = new SafeTime(DayOfWeek.MONDAY, LocalTime.NOON, LocalTime.of(13, 0));
        ContactHours hours = new ContactHours(NEW_YORK, QuietHours.DEFAULT, List.of(mondayNoon));
        Instant tuesday = Instant.parse("2026-11-24T18:00:00Z");

        assertThat(hours.nextWelcome(tuesday)).contains(Instant.parse("2026-11-30T17:00:00Z"));
        assertThat(hours.latestWelcome(tuesday)).contains(Instant.parse("2026-11-23T17:30:00Z"));
        assertThat(hours.nextSafe(tuesday)).contains(Instant.parse("2026-11-30T17:00:00Z"));
    }

    @Test
    void knowsASafeTimeThatIsNeverWelcome() {
        SafeTime night = new SafeTime(DayOfWeek.MONDAY, LocalTime.of(23, 0), LocalTime.MIDNIGHT);
        ContactHours hours = new ContactHours(NEW_YORK, QuietHours.DEFAULT, List.of(night));
        Instant tuesday = Instant.parse("2026-11-24T18:00:00Z");

        assertThat(hours.nextWelcome(tuesday)).isEmpty();
        assertThat(hours.latestWelcome(tuesday)).isEmpty();
        assertThat(hours.nextSafe(tuesday)).contains(Instant.parse("2026-12-01T04:00:00Z"));
    }

    /** What is found is welcome, nothing welcome lies between, and what was welcome is left as it is. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void neverFindsAQuietMomentNorPassesAWelcomeOne(long seed) {
        Random random = new Random(seed);
        ZoneId zone = random.nextBoolean() ? NEW_YORK : LORD_HOWE;
        QuietHours quiet = new QuietHours(anyTime(random), anyTime(random));
        ContactHours hours = new ContactHours(zone, quiet, List.of());
        Instant start = Instant.parse("2026-09-01T00:00:00Z");

        for (int i = 0; i < 2_000; i++) {
            Instant asked = start.plus(Duration.ofMinutes(random.nextInt(300 * 24 * 60)));
            Instant next = hours.nextWelcome(asked).orElseThrow();
            assertThat(hours.isWelcome(next)).as("next after %s", asked).isTrue();
            assertThat(hours.isWelcome(hours.latestWelcome(asked).orElseThrow()))
                    .isTrue();
            assertThat(hours.latestWelcome(asked).orElseThrow()).isBeforeOrEqualTo(asked);
            if (hours.isWelcome(asked)) {
                assertThat(next).isEqualTo(asked);
            } else {
                assertThat(hours.isWelcome(next.minusSeconds(60))).isFalse();
            }
        }
    }

    private static LocalTime anyTime(Random random) {
        return LocalTime.of(random.nextInt(24), random.nextInt(4) * 15);
    }
}
