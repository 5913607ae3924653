package health.anteroom.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.capability.Capabilities;
import health.anteroom.kit.capability.Capability;
import health.anteroom.kit.id.Ids;
import health.anteroom.notification.fixtures.BookedAppointment;
import health.anteroom.notification.fixtures.NotificationIT;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class PreviewIT extends NotificationIT {
    private static final String PREVIEW = "/api/notifications/preview?for=";

    @Autowired
    private Capabilities capabilities;

    @Test
    void announcesToAnyoneWhatABookingWouldSend() {
        Instant night = travelTo(23).toInstant();
        Instant nextMorning = night.plus(Duration.ofHours(9));

        assertThat(announced(booking(inFourDays(night), "EMAIL", "NOW", "INSTANT")))
                .containsExactly(
                        "CONFIRMATION EMAIL " + night,
                        "REMINDER EMAIL " + inFourDays(night).minus(Duration.ofDays(2)));
        assertThat(announced(booking(inFourDays(night), "PHONE", "MORNING", "REQUEST")))
                .containsExactly("REQUESTED SMS " + nextMorning);
        assertThat(announced(booking(nextMorning, "EMAIL", "MORNING", "INSTANT")))
                .containsExactly("CONFIRMATION EMAIL " + night);
        assertThat(announced(booking(nextMorning, "EMAIL", "NONE", "INSTANT"))).isEmpty();
        assertThat(announced(booking(nextMorning, "PHONE", "NOW", "INSTANT") + "&textable=false"))
                .containsExactly("CONFIRMATION CALL " + night);
    }

    @Test
    void announcesToAClientWhatTheyWished() {
        BookedAppointment booked = aBooking();
        wish(booked, "{\"zone\":\"Asia/Tokyo\",\"reminders\":[]}");

        String asked = booking(inFourDays(clock.instant()), "PHONE", "NOW", "INSTANT");

        assertThat(announced(get(asked, CALLERS.client(booked.clientId()))))
                .containsExactly("CONFIRMATION EMAIL " + clock.instant());
    }

    @Test
    void announcesAChangeToThoseWhomItConcernsOnly() {
        BookedAppointment booked = aBooking();
        Instant now = clock.instant();
        String cancel = PREVIEW + "cancel&appointment=" + booked.id();

        assertThat(announced(get(cancel, CALLERS.client(booked.clientId())))).containsExactly("CANCELLED EMAIL " + now);
        assertThat(announced(byLink(cancel, token(booked)))).containsExactly("CANCELLED EMAIL " + now);
        assertThat(announced(get(cancel, CALLERS.frontDesk())))
                .containsExactly("CANCELLED EMAIL " + now.plus(Duration.ofMinutes(3)));
        assertThat(get(cancel, CALLERS.clinician("c1")).statusCode()).isEqualTo(200);
        assertThat(announced(get(cancel + "&tell=NO", CALLERS.frontDesk()))).isEmpty();
        for (HttpResponse<String> other : List.of(
                get(cancel, CALLERS.client("somebody-else")),
                get(cancel, CALLERS.visitor("somebody")),
                get(cancel, CALLERS.clinician("c3")),
                byLink(cancel, Ids.random()),
                get(PREVIEW + "cancel&appointment=nothing-has-this-id", CALLERS.owner()))) {
            assertThat(other.statusCode()).as(other.body()).isEqualTo(404);
        }
    }

    @Test
    void whatItAnnouncedOfAMoveIsWhatIsSent() {
        BookedAppointment booked = aBooking();
        Instant start = inFourDays(clock.instant()).plus(Duration.ofHours(1));

        List<String> announced = announced(get(
                PREVIEW + "move&appointment=" + booked.id() + "&start=" + start, CALLERS.client(booked.clientId())));
        events.appointment(booked.movedTo(start, clock.instant()).changedBy("CLIENT"), 3);
        untilSent(booked, "MOVED");

        assertThat(announced)
                .containsExactly("MOVED EMAIL " + clock.instant(), "REMINDER EMAIL " + start.minus(Duration.ofDays(2)));
        assertThat(Instant.parse(delivery(booked, "MOVED").get("sentAt").asString()))
                .isEqualTo(clock.instant());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nothing                                                                                    | for:
            booking                                                                                    | start:
            booking&start=tomorrow&zone=Mars&contact=PIGEON&confirm=NOW&approval=INSTANT               | zone:
            booking&start=2027-01-05T17:00:00Z&zone=Asia/Tokyo&contact=PIGEON&confirm=NOW&approval=INSTANT | contact:
            move&appointment=a&start=                                                                  | start:
            cancel                                                                                     | appointment:
            cancel&appointment=a%20b                                                                   | appointment:
            cancel&appointment=a&tell=LOUDLY                                                           | tell:
            """)
    void saysWhatIsWrongWithAQuestion(String question, String what) {
        HttpResponse<String> answer = get(PREVIEW + question, CALLERS.frontDesk());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(what).doesNotContain("PIGEON", "Mars", "LOUDLY");
    }

    private static String booking(Instant start, String contact, String confirm, String approval) {
        return PREVIEW + "booking&start=" + start + "&zone=America/New_York&contact=" + contact + "&confirm=" + confirm
                + "&approval=" + approval;
    }

    private List<String> announced(String question) {
        return announced(get(question, CALLERS.visitor("somebody")));
    }

    private static List<String> announced(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer)
                .valueStream()
                .map(each -> text(each, "kind") + " " + text(each, "channel") + " " + text(each, "at"))
                .toList();
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }

    private HttpResponse<String> byLink(String path, String token) {
        return send(request(path)
                .header("Anteroom-Identity", CALLERS.visitor("somebody"))
                .header("Authorization", "Bearer " + token)
                .GET());
    }

    private String token(BookedAppointment booked) {
        return capabilities.issue(new Capability("manage", booked.id(), booked.clientId(), 1));
    }

    private void wish(BookedAppointment booked, String wishes) {
        HttpResponse<String> answer = send(request("/api/notifications/preferences")
                .header("Anteroom-Identity", CALLERS.client(booked.clientId()))
                .header("Content-Type", "application/json")
                .PUT(java.net.http.HttpRequest.BodyPublishers.ofString(wishes)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private BookedAppointment aBooking() {
        Instant now = travelTo(10).toInstant();
        BookedAppointment booked = BookedAppointment.bookedAt(now, inFourDays(now));
        events.appointment(booked, 2);
        untilSent(booked, "CONFIRMATION");
        return booked;
    }
}
