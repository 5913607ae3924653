package health.anteroom.scheduling.booking.application;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.Api;
import health.anteroom.scheduling.SchedulingIT;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@SchedulingIT
class DemoWeekIT {
    @LocalServerPort
    private int port;

    @Autowired
    private PracticeClock clock;

    @Autowired
    private DemoWeek demo;

    @Test
    void showsADeskAtWorkAndSeedsItOnlyOnce() {
        List<String> seeded = entries();
        assertThat(seeded).hasSizeGreaterThanOrEqualTo(DemoVisit.all().size());

        demo.run(new DefaultApplicationArguments());

        assertThat(entries()).isEqualTo(seeded);
    }

    /** What the demo booked; other tests book beside it, also under the names of its people. */
    private List<String> entries() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("America/New_York"));
        JsonNode calendar = Api.desk(port)
                .get("calendar?from=" + today.minusDays(9) + "&to=" + today.plusDays(10))
                .json();
        return calendar.path("entries")
                .valueStream()
                .map(entry -> entry.path("id").asString())
                .filter(id -> id.startsWith("demo-"))
                .sorted()
                .toList();
    }
}
