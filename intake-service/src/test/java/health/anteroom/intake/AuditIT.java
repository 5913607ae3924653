package health.anteroom.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import health.anteroom.intake.testing.AnAppointment;
import health.anteroom.intake.testing.Api;
import health.anteroom.intake.testing.AppointmentTeller;
import health.anteroom.intake.testing.IntakeTest;
import health.anteroom.kit.testing.TestCallers;
import java.time.Duration;
import java.util.function.Supplier;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every look leaves a trace, or shows nothing. */
@IntakeTest
class AuditIT {
    private static final Duration SOON = Duration.ofSeconds(40);

    @LocalServerPort
    int port;

    @Autowired
    AppointmentTeller scheduling;

    @Autowired
    MongoDatabase database;

    private final TestCallers callers = TestCallers.to("intake");

    @Test
    void showsNoAnswersWhoseLookCannotBeWritten() {
        AnAppointment booking = AnAppointment.booked();
        Api client = new Api(port, callers.client(booking.client()));
        scheduling.tell(booking);
        await().atMost(SOON)
                .until(() -> client.get("/api/intake/packets").json().size() == 1);
        String answers =
                "/api/intake/responses/" + client.get("/api/intake/packets").at("/0/parts/0/response");
        await().atMost(SOON)
                .until(() -> client.put(answers + "/answers/hope", "{\"answer\":[{\"valueString\":\"quiet\"}]}")
                                .status()
                        == 200);

        Api.Answer refused = whileNothingIsWrittenOf("response.read", () -> client.get(answers));
        Api.Answer shown = client.get(answers);

        assertThat(refused.status()).isEqualTo(500);
        assertThat(refused.body()).doesNotContain("quiet");
        assertThat(shown.at("/answers/hope/answer/0/valueString")).isEqualTo("quiet");
    }

    /** The store takes one entry of that action, which is there already. */
    private Api.Answer whileNothingIsWrittenOf(String action, Supplier<Api.Answer> call) {
        MongoCollection<Document> audit = database.getCollection("audit");
        audit.deleteMany(new Document());
        audit.insertOne(new Document("_id", "the only one").append("action", action));
        audit.createIndex(new Document("action", 1), new IndexOptions().unique(true));
        try {
            return call.get();
        } finally {
            audit.dropIndex(new Document("action", 1));
        }
    }
}
