package health.anteroom.scheduling.booking.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTimesTest {
    @ParameterizedTest
    @CsvSource({
        // far ahead: a day to answer
        "2026-11-22T18:00:00Z, 2026-12-01T15:00:00Z, 2026-11-23T18:00:00Z, 2026-12-01T14:00:00Z",
        // exactly two days until it ends: half of that is a day
        "2026-11-22T18:00:00Z, 2026-11-24T19:00:00Z, 2026-11-23T18:00:00Z, 2026-11-24T18:00:00Z",
        // tomorrow: half of what is left
        "2026-11-22T18:00:00Z, 2026-11-23T15:00:00Z, 2026-11-23T04:00:00Z, 2026-11-23T14:00:00Z",
        // just over an hour ahead
        "2026-11-22T18:00:00Z, 2026-11-22T19:00:02Z, 2026-11-22T18:00:01Z, 2026-11-22T18:00:02Z",
        // within the hour: until it begins
        "2026-11-22T18:00:00Z, 2026-11-22T18:30:00Z, 2026-11-22T18:15:00Z, 2026-11-22T18:30:00Z"
    })
    void anAnswerIsDueInADayOrInHalfOfWhatIsLeft(Instant asked, Instant start, Instant due, Instant end) {
        assertThat(AnswerTimes.of(asked, start)).isEqualTo(new AnswerTimes(due, end));
    }
}
