package health.anteroom.scheduling.booking.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.Api;
import health.anteroom.scheduling.Api.Answer;
import health.anteroom.scheduling.EventReader;
import health.anteroom.scheduling.SchedulingIT;
import health.anteroom.scheduling.TestPractice;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SchedulingIT
class CalendarChangesIT {
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    @LocalServerPort
    int port;

    @Autowired
    PracticeClock clock;

    @Autowired
    CalendarStreams streams;

    private TestPractice practice;

    @BeforeEach
    void openAPractice() {
        practice = TestPractice.open(port, clock);
    }

    @Test
    void tellsADeskWithinASecondThatSomethingChanged() {
        try (EventReader desk = EventReader.open(port, Api.CALLERS.frontDesk())) {
            Answer booked = practice.booked("heard", practice.at(10, "09:00"));
            assertThat(desk.hears(practice.clinician, A_SECOND)).isTrue();

            Api.desk(port).post("appointments/" + booked.text("id") + "/arrive", null);
            assertThat(desk.hears(practice.clinician, A_SECOND)).isTrue();
        }
    }

    @Test
    void tellsOfTimeOffAndOfHours() {
        try (EventReader desk = EventReader.open(port, Api.CALLERS.frontDesk())) {
            Map<String, Object> off = Map.of(
                    "clinician", practice.clinician,
                    "start", practice.at(20, "09:00"),
                    "end", practice.at(20, "10:00"));
            assertThat(Api.owner(port).post("time-off", off).status()).isEqualTo(201);

            assertThat(desk.hears(practice.clinician, A_SECOND)).isTrue();
        }
    }

    @Test
    void tellsAClinicianOfTheirOwnCalendarOnly() {
        TestPractice other = TestPractice.open(port, clock);
        try (EventReader own = EventReader.open(port, Api.CALLERS.clinician(practice.clinician))) {
            other.booked("elsewhere", other.at(10, "09:00"));
            practice.booked("here", practice.at(10, "09:00"));

            assertThat(own.hears(practice.clinician, A_SECOND)).isTrue();
            assertThat(own.heard()).doesNotContain(other.clinician).contains("event: hello");
        }
    }

    @Test
    void namesNobodyAndNothingButTheCalendar() {
        try (EventReader desk = EventReader.open(port, Api.CALLERS.frontDesk())) {
            practice.booked("secret", practice.at(10, "09:00"));
            assertThat(desk.hears(practice.clinician, A_SECOND)).isTrue();

            assertThat(desk.heard()).doesNotContain("Sam", "example.test", "BOOKED", practice.offering);
        }
    }

    @Test
    void aReaderThatGoesAwayIsForgotten() {
        EventReader gone = EventReader.open(port, Api.CALLERS.frontDesk());
        int open = streams.size();
        gone.close();

        await().atMost(Duration.ofSeconds(15)).until(() -> {
            practice.booked(
                    "after-" + Math.random(), practice.free(10).getFirst().toString());
            return streams.size() < open;
        });
    }
}
