package health.anteroom.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.scheduling.Api;
import health.anteroom.scheduling.Api.Answer;
import health.anteroom.scheduling.SchedulingIT;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@SchedulingIT
class BookingFlowIT {
    @LocalServerPort
    int port;

    @org.springframework.beans.factory.annotation.Autowired
    health.anteroom.kit.time.PracticeClock clock;

    @Test
    void holdsBooksShowsMovesAndCancels() {
        Api visitor = Api.visitor(port, "flow");
        JsonNode slots = slots(visitor, "c2");
        String first = slots.get(0).path("start").asString();
        String later = slots.get(6).path("start").asString();

        Answer held = visitor.post("holds", Api.hold("consultation", "c2", first));
        assertThat(held.status()).as(held.body()).isEqualTo(201);
        Answer booked = visitor.post(
                "appointments",
                Api.booking(held.text("id"), "Sam", "sam@example.test"),
                Api.bearer(held.text("token")));
        assertThat(booked.status()).as(booked.body()).isEqualTo(201);
        assertThat(booked.text("status")).isEqualTo("BOOKED");
        String[] link = Api.bearer(booked.text("manageToken"));
        String path = "appointments/" + booked.text("id");

        assertThat(Api.visitor(port, "another").get(path, link).text("status")).isEqualTo("BOOKED");
        assertThat(starts(slots(visitor, "c2"))).doesNotContain(first);

        Answer moved = visitor.post(path + "/reschedule", Map.of("start", later), link);
        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        assertThat(OffsetDateTime.parse(moved.text("start"))).isEqualTo(OffsetDateTime.parse(later));
        assertThat(starts(slots(visitor, "c2"))).contains(first).doesNotContain(later);

        Answer again = visitor.post(path + "/reschedule", Map.of("start", later), link);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("revision")).isEqualTo(moved.json().path("revision"));

        Answer file = visitor.get(path + "/calendar.ics", link);
        assertThat(file.body()).contains("BEGIN:VEVENT", "SUMMARY:The office").doesNotContain("conversation");

        Answer cancelled = visitor.post(path + "/cancel", null, link);
        assertThat(cancelled.text("status")).as(cancelled.body()).isEqualTo("CANCELLED");
        assertThat(starts(slots(visitor, "c2"))).contains(later);
    }

    private static java.util.List<String> starts(JsonNode slots) {
        return slots.valueStream().map(slot -> slot.path("start").asString()).toList();
    }

    private JsonNode slots(Api api, String clinician) {
        LocalDate from = LocalDate.ofInstant(clock.instant(), java.time.ZoneId.of("America/New_York"));
        Answer answer = api.get("slots?offering=consultation&zone=America/New_York&clinician=" + clinician + "&from="
                + from + "&to=" + from.plusDays(14));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("slots");
    }
}
