package health.anteroom.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.systemtests.http.Answer;
import health.anteroom.systemtests.http.AnteroomClient;
import health.anteroom.systemtests.practice.Booking;
import health.anteroom.systemtests.practice.ClientRecord;
import health.anteroom.systemtests.practice.Practice;
import health.anteroom.systemtests.stack.RunningStack;
import health.anteroom.systemtests.stack.SharedStack;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a client wished in one service is kept by another; and what the door lets through. */
@Order(18)
@ExtendWith(SharedStack.class)
class WishesIT {
    private static final String PREFERENCES = "/api/notifications/preferences";

    @Test
    void aLinkShowsAndChangesNothingForWhoWishedThatAPersonHelps(RunningStack stack) {
        Practice practice = Practice.byDay(stack);
        ClientRecord record = ClientRecord.ofANewClient(practice);
        Booking booking = record.booking();
        assertThat(booking.read().expect(200).text("mayChange")).isEqualTo("NOW");

        wish(practice, record, "PERSON");

        assertThat(booking.read().expect(200).text("mayChange")).isEqualTo("PERSON");
        booking.cancel().expect(403, "person-helps");
        record.client().post(booking.path() + "/cancel").send().expect(403, "person-helps");

        wish(practice, record, "SIGNED_IN");

        booking.cancel().expect(401, "sign-in-first");
        assertThat(booking.read().text("status")).isEqualTo("BOOKED");
        record.client().post(booking.path() + "/cancel").send().expect(200);
    }

    private static void wish(Practice practice, ClientRecord record, String changes) {
        record.client()
                .call("PUT", PREFERENCES)
                .body(Map.of("changes", changes))
                .send()
                .expect(200);
        practice.time().settle();
    }

    /** The door refuses an encoded slash everywhere else; the service knows no such question, and says so itself. */
    @Test
    void aLinkIdWithSlashesComesToTheService(RunningStack stack) {
        Practice practice = new Practice(stack);
        ClientRecord record = ClientRecord.ofANewClient(practice);
        AnteroomClient client = record.client();
        String response = "/api/intake/responses/" + record.ids().get("/api/intake/responses/");

        Answer answer = client.call("PUT", response + "/answers/%2F55757-9%2F1")
                .body(Map.of("notYet", true))
                .send();

        answer.expect(404, "not-found");
        client.call("PUT", response + "/answers/call-as")
                .body(Map.of("notYet", true))
                .send()
                .expect(200);
        client.get(response + "%2Fanswers").send().expect(400, "malformed");
    }
}
