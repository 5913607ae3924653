package health.anteroom.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.Api.Answer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What nobody should send: each gets a problem of the right status, and nothing is there afterwards. */
@SchedulingIT
class BadInputIT {
    @LocalServerPort
    int port;

    @Autowired
    PracticeClock clock;

    @Autowired
    MongoDatabase database;

    private TestPractice practice;

    @BeforeEach
    void open() {
        practice = TestPractice.open(port, clock);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/bad-input.csv", delimiter = '|', quoteCharacter = '\u0001', maxCharsPerColumn = 9000)
    void isRefusedPlainlyAndLeavesNothingBehind(
            String name, String caller, String request, String body, int status, String problem) {
        Answer booked = practice.booked("steady-" + Math.random(), practice.at(30, "09:00"));
        Answer hold = practice.hold("holder-" + Math.random(), practice.at(30, "10:00"));
        List<Long> before = counts();
        String stood = Api.desk(port).get("appointments/" + booked.text("id")).body();
        String[] methodAndPath = filled(request, booked, hold).split(" ", 2);

        String filled = body == null ? null : filled(body, booked, hold);
        String[] credential = credential(caller, booked, hold);

        Answer answer = methodAndPath[0].equals("POST")
                ? api(caller).post(methodAndPath[1], filled, credential)
                : api(caller).send(methodAndPath[0], methodAndPath[1], filled, credential);

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.body()).doesNotContain("Exception", "health.anteroom", "SECRET");
        assertThat(answer.json().path("errors").valueStream())
                .allSatisfy(
                        error -> assertThat(error.path("pointer").asString()).matches("(/[A-Za-z0-9]+)*"));
        assertThat(status == 422 && answer.json().path("errors").isEmpty()).isFalse();
        assertThat(counts()).isEqualTo(before);
        assertThat(Api.desk(port).get("appointments/" + booked.text("id")).body())
                .isEqualTo(stood);
    }

    @Test
    void aBodyOfTwoMegabytesIsTooLarge() {
        Answer answer = Api.visitor(port, "loud").post("holds", "{\"offering\":\"" + "x".repeat(2_000_000) + "\"}");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void aBodyThatIsNotJsonTextIsNotTaken() {
        Answer answer = Api.visitor(port, "xml").send("POST", "holds", null, "Content-Type", "application/xml");

        assertThat(answer.status()).isEqualTo(415);
    }

    @Test
    void withoutAnIdentityNothingIsAnswered() {
        assertThat(Api.nobody(port).get("offerings").status()).isEqualTo(401);
        assertThat(Api.nobody(port)
                        .post("holds", practice.slot(practice.at(30, "12:00")))
                        .status())
                .isEqualTo(401);
    }

    private Api api(String caller) {
        return switch (caller) {
            case "desk" -> Api.desk(port);
            case "owner" -> Api.owner(port);
            case "client" -> Api.client(port, "a-client");
            default -> Api.visitor(port, "bad-input");
        };
    }

    private static String[] credential(String caller, Answer booked, Answer hold) {
        return switch (caller) {
            case "link" -> Api.bearer(booked.text("manageToken"));
            case "holder" -> Api.bearer(hold.text("token"));
            default -> new String[0];
        };
    }

    private String filled(String text, Answer booked, Answer hold) {
        return text.replace("{offering}", practice.offering)
                .replace("{hold}", hold.text("id"))
                .replace("{clinician}", practice.clinician)
                .replace("{free}", practice.at(30, "12:00"))
                .replace("{taken}", practice.at(30, "09:00"))
                .replace("{offgrid}", practice.at(30, "12:03"))
                .replace("{past}", practice.at(-2, "12:00"))
                .replace("{appointment}", booked.text("id"))
                .replace("{deep}", "[".repeat(40) + "]".repeat(40))
                .replace("{long}", "x".repeat(300));
    }

    private List<Long> counts() {
        return Arrays.asList(
                database.getCollection("appointments").countDocuments(),
                database.getCollection("clientReferences").countDocuments(),
                database.getCollection("offerings").countDocuments(),
                database.getCollection("clinicians").countDocuments(),
                database.getCollection("practice").countDocuments());
    }
}
