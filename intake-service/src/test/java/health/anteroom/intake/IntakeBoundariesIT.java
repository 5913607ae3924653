package health.anteroom.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import health.anteroom.intake.testing.AnAppointment;
import health.anteroom.intake.testing.Api;
import health.anteroom.intake.testing.AppointmentTeller;
import health.anteroom.intake.testing.IntakeTest;
import health.anteroom.kit.testing.TestCallers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Events in any order, callers of every kind, input of every kind. */
@IntakeTest
class IntakeBoundariesIT {
    private static final Duration SOON = Duration.ofSeconds(40);

    @LocalServerPort
    int port;

    @Autowired
    AppointmentTeller scheduling;

    @Autowired
    MongoDatabase database;

    private final TestCallers callers = TestCallers.to("intake");

    @Test
    void makesClientAndPacketOnceAndNeverChangesTheClient() {
        AnAppointment booking = AnAppointment.booked();
        JsonNode first = packetsAfter(booking);

        scheduling.tell(booking);
        scheduling.tell(booking.with("c8", "Tom Bell").at(3));
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(readBy(booking)).contains("Tom Bell").doesNotContain("Maya"));
        // Last, since the client's own news would mend what somebody else's has spoilt.
        scheduling.tell(booking.another()
                .named("Somebody else")
                .reachedBy("phone", "+12125550199")
                .with("c7", "Ana Reis"));
        await().atMost(SOON).untilAsserted(() -> assertThat(readBy(booking)).contains("Ana Reis", "Tom Bell"));

        await().atMost(SOON)
                .until(() ->
                        desk().get("/api/intake/clients/" + booking.client()).status() == 200);
        Api.Answer card = desk().get("/api/intake/clients/" + booking.client());
        assertThat(card.at("/preferredName")).isEqualTo("River");
        assertThat(card.json().has("phone")).isFalse();
        assertThat(client(booking).get("/api/intake/packets").json().at("/0/id"))
                .isEqualTo(first.at("/0/id"));
        assertThat(client(booking).get("/api/intake/packets").json().size()).isEqualTo(1);
    }

    @Test
    void completesWhatACrashCutOffWhenTheNewsComesAgain() {
        AnAppointment booking = AnAppointment.booked();
        JsonNode packets = packetsAfter(booking);
        String packet = packets.at("/0/id").asString();
        String part = packets.at("/0/parts/3/response").asString();
        String kept =
                "/api/intake/responses/" + packets.at("/0/parts/0/response").asString();
        client(booking).put(kept + "/answers/hope", "{\"answer\":[{\"valueString\":\"quiet\"}]}");

        database.getCollection("responses").deleteOne(Filters.eq("_id", part));
        packetsAfter(booking);
        database.getCollection("responses").deleteOne(Filters.eq("_id", part));
        database.getCollection("packets").deleteOne(Filters.eq("_id", packet));
        JsonNode again = packetsAfter(booking);

        assertThat(again.at("/0/id").asString()).isEqualTo(packet);
        assertThat(again.at("/0/parts/3/response").asString()).isEqualTo(part);
        assertThat(client(booking).get(kept).at("/answers/hope/answer/0/valueString"))
                .isEqualTo("quiet");
    }

    @Test
    void followsTheNewestStateWhateverComesLast() {
        AnAppointment booking = AnAppointment.booked();
        String answers = "/api/intake/responses/"
                + packetsAfter(booking).at("/0/parts/0/response").asString();

        scheduling.tell(booking.with("c2", "Tom Bell").at(5));
        await().atMost(SOON).until(() -> clinician("c2").get(answers).status() == 200);
        long before = writesOfTheCareTeam(booking);
        scheduling.tell(booking.with("c1", "Maya Lindqvist").at(4));
        scheduling.tell(booking.status("CANCELLED").with("c2", "Tom Bell").at(6));
        await().atMost(SOON).until(() -> clinician("c2").get(answers).status() == 404);

        assertThat(writesOfTheCareTeam(booking)).as("older news writes nothing").isEqualTo(before + 1);
        assertThat(clinician("c1").get(answers).status()).isEqualTo(404);
        assertThat(client(booking).get(answers).status()).isEqualTo(200);
    }

    @Test
    void makesNothingOfAHoldOrOfAnAppointmentThatWasCalledOff() {
        AnAppointment hold = AnAppointment.booked().status("HELD").without("bookedAt");
        AnAppointment ended = AnAppointment.booked().status("CANCELLED");

        scheduling.tell(hold);
        scheduling.tell(ended);
        packetsAfter(AnAppointment.booked());

        assertThat(desk().get("/api/intake/clients/" + hold.client()).status()).isEqualTo(404);
        assertThat(client(ended).get("/api/intake/packets").json().size()).isZero();
    }

    @Test
    void givesAnswersToNobodyElse() {
        AnAppointment booking = AnAppointment.booked();
        JsonNode packets = packetsAfter(booking);
        String answers =
                "/api/intake/responses/" + packets.at("/0/parts/0/response").asString();
        String packet = "/api/intake/packets/" + packets.at("/0/id").asString();

        assertThat(clinician("c1").get(answers).status()).isEqualTo(200);
        for (Api other : List.of(clinician("c9"), desk(), owner(), client(AnAppointment.booked()))) {
            assertThat(other.get(answers).status()).isEqualTo(404);
            assertThat(other.put(answers + "/answers/hope", "{\"notYet\":true}").status())
                    .isEqualTo(404);
            assertThat(other.post(answers + "/submit", "").status()).isEqualTo(404);
        }
        assertThat(clinician("c1")
                        .put(answers + "/answers/hope", "{\"notYet\":true}")
                        .status())
                .isEqualTo(404);
        assertThat(new Api(port, callers.visitor("v")).get(answers).status()).isEqualTo(401);
        assertThat(new Api(port, "").get(answers).status()).isEqualTo(401);
        assertThat(client(AnAppointment.booked()).get(packet).status()).isEqualTo(404);
        assertThat(desk().get(packet).body()).contains("progress").doesNotContain("answers");
        assertThat(client(booking).get("/api/intake/clients?query=river").status())
                .isEqualTo(403);
        assertThat(client(booking).get(answers).json().at("/answers").size()).isZero();
    }

    @Test
    void keepsParallelAnswersToDifferentQuestions() throws Exception {
        AnAppointment booking = AnAppointment.booked();
        String answers = "/api/intake/responses/"
                + packetsAfter(booking).at("/0/parts/0/response").asString();
        List<Callable<Integer>> saves = new ArrayList<>();
        for (String question : List.of("call-as", "pronouns", "easier", "leave-alone", "hope")) {
            saves.add(() -> client(booking)
                    .put(answers + "/answers/" + question, "{\"answer\":[{\"valueString\":\"" + question + "\"}]}")
                    .status());
        }

        try (var devices = Executors.newFixedThreadPool(5)) {
            for (Future<Integer> status : devices.invokeAll(saves)) {
                assertThat(status.get()).isEqualTo(200);
            }
        }

        JsonNode read = client(booking).get(answers).json();
        assertThat(read.at("/answers").size()).isEqualTo(5);
        assertThat(read.at("/answers/hope/answer/0/valueString").asString()).isEqualTo("hope");
        assertThat(read.at("/progress/given").asInt()).isEqualTo(5);
        assertThat(database.getCollection("responses")
                        .find(Filters.eq("_id", read.at("/id").asString()))
                        .first()
                        .toJson())
                .contains("given")
                .doesNotContain("valueString");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        404 | unknown | {"notYet":true}
        400 | hope    | {"answer":[{"valueString":"x"}],"more":1}
        400 | hope    | {"answer":[{"valueString":"x"}],"answer":[]}
        400 | hope    | {"answer":[{"valueString":7}]}
        400 | hope    | {"answer":{"valueString":"x"}}
        400 | hope    | [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
        400 | hope    | {"answer":
        422 | hope    | {}
        422 | hope    | {"notYet":false}
        422 | hope    | {"notYet":true,"inPerson":true}
        422 | hope    | {"answer":[{}]}
        422 | hope    | {"answer":[null]}
        422 | hope    | {"answer":[{"valueString":"x","valueInteger":1}]}
        422 | hope    | {"answer":[{"valueInteger":1}]}
        422 | hope    | {"answer":[{"valueString":"a"},{"valueString":"b"}]}
        422 | pronouns | {"answer":[{"valueCoding":{"code":"nonsense"}}]}
        """)
    void refusesWhatDoesNotFitAndKeepsWhatStood(int status, String question, String body) {
        AnAppointment booking = AnAppointment.booked();
        String answers = "/api/intake/responses/"
                + packetsAfter(booking).at("/0/parts/0/response").asString();
        client(booking).put(answers + "/answers/hope", "{\"answer\":[{\"valueString\":\"before\"}]}");

        Api.Answer refused = client(booking).put(answers + "/answers/" + question, body);

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.problem()).isNotBlank();
        JsonNode after = client(booking).get(answers).json().at("/answers");
        assertThat(after.size()).isEqualTo(1);
        assertThat(after.at("/hope/answer/0/valueString").asString()).isEqualTo("before");
    }

    @Test
    void givesARealQuestionnaireBackWithNothingLost() throws IOException {
        String phq9 = Files.readString(Path.of("src/test/resources/public-forms/lforms__phq9.json"));

        Api.Answer created = owner().put("/api/intake/questionnaires", phq9);
        Api.Answer again = owner().put("/api/intake/questionnaires", phq9);

        assertThat(created.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        var kept = new JsonMapper().readTree(owner().get(created.location()).body());
        kept.asObject().remove("id");
        assertThat(kept).isEqualTo(new JsonMapper().readTree(phq9));
        assertThat(desk().put("/api/intake/questionnaires", phq9).status()).isEqualTo(403);
        assertThat(desk().get(created.location()).status()).isEqualTo(404);
        assertThat(desk().get("/api/intake/questionnaires/phq-8").status()).isEqualTo(200);
        Api.Answer flawed = owner().put("/api/intake/questionnaires", "{\"resourceType\":\"Questionnaire\",\"foo\":1}");
        assertThat(flawed.status()).isEqualTo(422);
        assertThat(flawed.at("/errors/0/pointer")).isEqualTo("/foo");
    }

    /** The ids of LOINC panels and LHC-Forms; a client's questions stay those of the version that they were given. */
    @ParameterizedTest
    @CsvSource({"/55757-9/1, %2F55757-9%2F1", "a//b, a%2F%2Fb", "1.2/3, 1.2%2f3"})
    void savesAnAnswerToALinkIdWithSlashes(String linkId, String encoded) throws IOException {
        JsonMapper json = new JsonMapper();
        JsonNode form = json.readTree(Files.readString(Path.of("src/main/resources/questionnaires/about-you.json")));
        form.withArray("/item")
                .addObject()
                .put("linkId", linkId)
                .put("type", "string")
                .put("text", "Anything?");
        assertThat(owner().put("/api/intake/questionnaires", form.toString()).status())
                .isEqualTo(200);
        AnAppointment booking = AnAppointment.booked();
        String id = packetsAfter(booking).at("/0/parts/0/response").asString();
        String answers = "/api/intake/responses/" + id;

        Api.Answer saved =
                client(booking).put(answers + "/answers/" + encoded, "{\"answer\":[{\"valueString\":\"x\"}]}");

        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        JsonNode given = client(booking).get(answers).json().path("answers").path(linkId);
        assertThat(given.at("/answer/0/valueString").asString()).isEqualTo("x");
        assertThat(client(booking).get("/api/intake/responses%2F" + id).status())
                .isEqualTo(404);
        assertThat(client(booking)
                        .put("/api/intake/responses/x%2F..%2F" + id + "/answers/hope", "{\"notYet\":true}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void addsAClientOnceForOneKeyAndFindsThem() {
        String body = "{\"preferredName\":\"Quill Harrow\",\"phone\":\"(212) 555-0177\",\"zone\":\"America/New_York\"}";
        String[] key = {"Idempotency-Key", "desk-call-at-ten-past-nine"};

        Api.Answer created = desk().post("/api/intake/clients", body, key);
        Api.Answer repeated = desk().post("/api/intake/clients", body, key);
        Api.Answer reused = desk().post("/api/intake/clients", body.replace("Quill", "Other"), key);

        assertThat(created.status()).isEqualTo(201);
        assertThat(repeated.at("/id")).isEqualTo(created.at("/id"));
        assertThat(reused.problem()).isEqualTo("idempotency-key-reused");
        await().atMost(SOON)
                .until(() -> desk().get("/api/intake/clients?query=quill").status() == 200);
        assertThat(desk().get("/api/intake/clients?query=quill%20har").at("/clients/0/phone"))
                .isEqualTo("+12125550177");
        assertThat(desk().post("/api/intake/clients", "{\"zone\":\"Mars/Base\"}")
                        .json()
                        .at("/errors")
                        .size())
                .isEqualTo(3);
    }

    private long writesOfTheCareTeam(AnAppointment booking) {
        return database.getCollection("careTeams")
                .find(Filters.eq("_id", booking.client()))
                .first()
                .getLong("revision");
    }

    private String readBy(AnAppointment booking) {
        return client(booking).get("/api/intake/packets").at("/0/parts/0/readBy");
    }

    private JsonNode packetsAfter(AnAppointment booking) {
        scheduling.tell(booking);
        await().atMost(SOON)
                .until(() -> client(booking).get("/api/intake/packets").json().size() == 1);
        JsonNode packets = client(booking).get("/api/intake/packets").json();
        String last = packets.at("/0/parts/3/response").asString();
        await().atMost(SOON)
                .until(() ->
                        client(booking).get("/api/intake/responses/" + last).status() == 200);
        return packets;
    }

    private Api client(AnAppointment booking) {
        return new Api(port, callers.client(booking.client()));
    }

    private Api clinician(String id) {
        return new Api(port, callers.clinician(id));
    }

    private Api desk() {
        return new Api(port, callers.frontDesk());
    }

    private Api owner() {
        return new Api(port, callers.owner());
    }
}
