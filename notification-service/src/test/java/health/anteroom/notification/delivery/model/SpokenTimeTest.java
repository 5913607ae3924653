package health.anteroom.notification.delivery.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTimeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-24T22:00:00Z | America/New_York               | Tuesday, November 24 | 5:00 pm  | New York time",
                "2026-11-24T22:00:00Z | Europe/London                  | Tuesday, November 24 | 10:00 pm | London time",
                "2026-11-24T22:00:00Z | Asia/Tokyo                     | Wednesday, November 25 | 7:00 am | Tokyo time",
                "2026-11-24T22:00:00Z | America/Argentina/Buenos_Aires | Tuesday, November 24 | 7:00 pm  | Buenos Aires time",
                "2026-11-24T22:00:00Z | UTC                            | Tuesday, November 24 | 10:00 pm | UTC",
                "2026-11-24T22:00:00Z | Etc/GMT+5                      | Tuesday, November 24 | 5:00 pm  | UTC-05:00",
                "2026-11-24T05:05:00Z | America/New_York               | Tuesday, November 24 | 12:05 am | New York time",
                "2026-11-24T17:30:00Z | America/New_York               | Tuesday, November 24 | 12:30 pm | New York time",
                // half an hour from the full one, in summer and in winter
                "2026-10-03T15:15:00Z | Australia/Lord_Howe            | Sunday, October 4    | 1:45 am  | Lord Howe time",
                // the wall clock shows 1:30 twice in that night
                "2026-11-01T05:30:00Z | America/New_York               | Sunday, November 1   | 1:30 am  | New York time (UTC-04:00)",
                "2026-11-01T06:30:00Z | America/New_York               | Sunday, November 1   | 1:30 am  | New York time (UTC-05:00)",
                "2026-11-01T07:30:00Z | America/New_York               | Sunday, November 1   | 2:30 am  | New York time",
            })
    void saysAMomentInTheClientsZoneWithItsName(Instant moment, ZoneId in, String date, String time, String zone) {
        SpokenTime spoken = new SpokenTime(moment, in);

        assertThat(spoken.date()).isEqualTo(date);
        assertThat(spoken.time()).isEqualTo(time);
        assertThat(spoken.zone()).isEqualTo(zone);
    }

    @Test
    void saysTheSameWhereverItRuns() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(new SpokenTime(Instant.parse("2026-11-24T22:00:00Z"), ZoneId.of("America/New_York")).shortDate())
                    .isEqualTo("Tue, Nov 24");
        } finally {
            Locale.setDefault(before);
        }
    }
}
