package health.anteroom.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.Api.Answer;
import java.util.function.Supplier;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every look leaves a trace, or shows nothing. */
@SchedulingIT
class AuditIT {
    @LocalServerPort
    int port;

    @Autowired
    PracticeClock clock;

    @Autowired
    MongoDatabase database;

    @Test
    void showsNoAppointmentWhoseLookCannotBeWritten() {
        TestPractice practice = TestPractice.open(port, clock);
        Answer booked = practice.booked("watched", practice.at(30, "09:00"));
        String path = "appointments/" + booked.text("id");

        Answer refused =
                whileNothingIsWrittenOf("appointment.read", () -> Api.desk(port).get(path));
        Answer shown = Api.desk(port).get(path);

        assertThat(refused.status()).isEqualTo(500);
        assertThat(refused.body()).doesNotContain("Sam", "start");
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body()).contains("Sam");
    }

    /** The store takes one entry of that action, which is there already. */
    private Answer whileNothingIsWrittenOf(String action, Supplier<Answer> call) {
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
