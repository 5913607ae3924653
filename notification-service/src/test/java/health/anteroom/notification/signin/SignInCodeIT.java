package health.anteroom.notification.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.anteroom.kit.crypto.Secrets;
import health.anteroom.kit.crypto.TransportCipher;
import health.anteroom.kit.id.Ids;
import health.anteroom.kit.testing.TestSecrets;
import health.anteroom.notification.fixtures.CaughtMail;
import health.anteroom.notification.fixtures.MailDoor;
import health.anteroom.notification.fixtures.MailDoor.Fault;
import health.anteroom.notification.fixtures.NotificationIT;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One-time codes, as the gateway tells of them. */
class SignInCodeIT extends NotificationIT {
    private static final TransportCipher TRANSPORT =
            new TransportCipher(new Secrets(TestSecrets.directory()).key("transport"));

    @Autowired
    private MongoDatabase database;

    @Test
    void comesByMailOnce() {
        String id = tell("email", "code@client.test", "204961", inTenMinutes());
        again(id, "email", "code@client.test", "204961", inTenMinutes());

        assertThat(CaughtMail.to("code@client.test")).singleElement().satisfies(mail -> {
            assertThat(CaughtMail.text(mail)).contains("204961", "https://anteroom.example/");
            assertThat(CaughtMail.subject(mail)).doesNotContainIgnoringCase("therapy", "appointment");
        });
        assertThat(delivery(id).getString("state")).isEqualTo("SENT");
        assertThat(delivery(id).toJson()).doesNotContain("204961", "code@client.test");
    }

    @Test
    void comesBySmsOnceAndAtNight() {
        travelTo(23);

        String id = tell("phone", "+12125550161", "318840", inTenMinutes());
        again(id, "phone", "+12125550161", "318840", inTenMinutes());

        assertThat(SMS.to("+12125550161"))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("318840"));
        assertThat(delivery(id).getString("state")).isEqualTo("SENT");
    }

    @Test
    void neverComesOnceItHasExpired() {
        tell("email", "late@client.test", "555111", machine.instant());
        tell("email", "in-time@client.test", "555222", machine.instant().plusMillis(1));

        assertThat(CaughtMail.to("late@client.test")).isEmpty();
        assertThat(CaughtMail.to("in-time@client.test")).hasSize(1);
    }

    @Test
    void isTriedAgainWhileTheServerSaysLater() {
        MailDoor.faults("patient@client.test", Fault.LATER, Fault.LATER);

        String id = tell("email", "patient@client.test", "710293", inTenMinutes());

        assertThat(CaughtMail.to("patient@client.test")).hasSize(1);
        assertThat(delivery(id).getString("state")).isEqualTo("SENT");
    }

    @Test
    void neverGoesToANumberThatCostsOrIsFarAway() {
        String id = tell("phone", "+19005550162", "662003", inTenMinutes());

        assertThat(delivery(id).getString("state")).isEqualTo("FAILED");
        assertThat(SMS.to("+19005550162")).isEmpty();
    }

    @Test
    void isGivenUpWhenItIsRefusedForGood() {
        SMS.answerNext(400, "{}");
        MailDoor.faults("refused@client.test", Fault.NEVER);

        String bySms = tell("phone", "+12125550162", "662001", inTenMinutes());
        String byMail = tell("email", "refused@client.test", "662002", inTenMinutes());

        assertThat(delivery(bySms).getString("state")).isEqualTo("FAILED");
        assertThat(delivery(byMail).getString("state")).isEqualTo("FAILED");
        assertThat(SMS.to("+12125550162")).isEmpty();
        assertThat(CaughtMail.to("refused@client.test")).isEmpty();
    }

    private Instant inTenMinutes() {
        return machine.instant().plus(Duration.ofMinutes(10));
    }

    private String tell(String field, String contact, String code, Instant expiresAt) {
        String id = Ids.random();
        again(id, field, contact, code, expiresAt);
        return id;
    }

    private void again(String id, String field, String contact, String code, Instant expiresAt) {
        events.send(
                "anteroom.sign-in",
                "anteroom.sign-in-code.v1",
                id,
                1,
                Map.of(
                        "id",
                        id,
                        field,
                        TRANSPORT.seal(id + "/" + field, contact),
                        "code",
                        TRANSPORT.seal(id + "/code", code),
                        "expiresAt",
                        expiresAt.toString()));
        untilRead("anteroom.sign-in", "notification.sign-in");
    }

    private Document delivery(String id) {
        return database.getCollection("signInDeliveries")
                .find(new Document("_id", id))
                .first();
    }
}
