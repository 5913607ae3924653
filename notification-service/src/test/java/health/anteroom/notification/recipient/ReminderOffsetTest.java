package health.anteroom.notification.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReminderOffsetTest {

    @ParameterizedTest
    @ValueSource(strings = {"P1D", "P2D", "P14D", "PT1H", "PT2H", "PT48H", "PT336H"})
    void readsWholeDaysAndHoursAndWritesThemTheSame(String text) {
        assertThat(ReminderOffset.parse(text)).map(ReminderOffset::toString).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P0D", "P15D", "PT0H", "PT337H", "PT30M", "P1W", "-P2D", "P2DT1H", "2 days", "PT999H"})
    void refusesWhatIsTooShortTooLongOrSomethingElse(String text) {
        assertThat(ReminderOffset.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // two days keep 17:00 over the spring change, forty-eight hours do not
        "P2D, 2027-03-15T21:00:00Z, America/New_York, 2027-03-13T22:00:00Z",
        "PT48H, 2027-03-15T21:00:00Z, America/New_York, 2027-03-13T21:00:00Z",
        // and over the autumn change
        "P2D, 2026-11-02T22:00:00Z, America/New_York, 2026-10-31T21:00:00Z",
        "PT48H, 2026-11-02T22:00:00Z, America/New_York, 2026-10-31T22:00:00Z",
        // 02:30 does not exist on the 14th: 03:30
        "P2D, 2027-03-16T06:30:00Z, America/New_York, 2027-03-14T07:30:00Z",
        // 01:30 comes twice on the 1st: the first
        "P2D, 2026-11-03T06:30:00Z, America/New_York, 2026-11-01T05:30:00Z",
        // half an hour's change on Lord Howe Island (2026-10-04)
        "P2D, 2026-10-05T06:00:00Z, Australia/Lord_Howe, 2026-10-03T06:30:00Z",
        // over a month's and a year's end
        "P2D, 2027-01-01T22:00:00Z, America/New_York, 2026-12-30T22:00:00Z",
        "P2D, 2027-03-01T22:00:00Z, America/New_York, 2027-02-27T22:00:00Z",
    })
    void countsDaysByTheWallClockAndHoursExactly(String offset, Instant start, ZoneId zone, Instant expected) {
        assertThat(ReminderOffset.parse(offset).orElseThrow().before(start, zone))
                .isEqualTo(expected);
    }
}
