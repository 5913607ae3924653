package health.anteroom.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import health.anteroom.intake.testing.AnAppointment;
import health.anteroom.intake.testing.Api;
import health.anteroom.intake.testing.AppointmentTeller;
import health.anteroom.intake.testing.IntakeTest;
import health.anteroom.kit.id.Ids;
import health.anteroom.kit.testing.TestCallers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * Every operation of the contract with every kind of caller, own and other: who stands in {@code x-callers} gets through,
 * everyone else is refused, learns nothing and changes nothing. An operation without a row here fails.
 */
@IntakeTest
class AuthorizationIT {
    private static final Duration SOON = Duration.ofSeconds(40);
    private static final String ANSWER = "a quiet garden";
    private static final List<String> CALLERS = List.of(
            "NOBODY", "VISITOR", "CLIENT", "OTHER_CLIENT", "CLINICIAN", "OTHER_CLINICIAN", "FRONT_DESK", "OWNER");

    /** Another client has these for themselves. */
    private static final Set<String> EVERY_CLIENTS = Set.of("listPackets", "getQuestionnaire", "getReaders");

    /** Kept from a clinician who does not meet this client. */
    private static final Set<String> OWN_CLINICIANS =
            Set.of("getResponse", "getPacket", "getClient", "getClientReaders", "lookInEmergency", "readAnswers");

    private static final Map<String, Row> ROWS = Map.ofEntries(
            Map.entry("listPackets", (api, world) -> api.get("/api/intake/packets?client=" + world.client())),
            Map.entry("getPacket", (api, world) -> api.get("/api/intake/packets/" + world.packet())),
            Map.entry("getResponse", (api, world) -> api.get(world.response())),
            Map.entry("saveAnswer", (api, world) -> api.put(world.response() + "/answers/easier", "{\"notYet\":true}")),
            Map.entry("listVersions", (api, world) -> api.get(world.response() + "/answers/hope/versions")),
            Map.entry("getReaders", (api, world) -> api.get("/api/intake/readers")),
            Map.entry("answerReader", (api, world) -> api.post("/api/intake/readers/c1/agree", "{\"answer\":\"YES\"}")),
            Map.entry("endReader", (api, world) -> api.delete("/api/intake/readers/c1")),
            Map.entry("getClientReaders", (api, world) -> api.get(world.card() + "/readers")),
            Map.entry("recordAgreement", (api, world) -> api.post(world.card() + "/readers", World.AGREED)),
            Map.entry("lookInEmergency", (api, world) -> api.post(world.card() + "/emergency", World.URGENT)),
            Map.entry("readAnswers", (api, world) -> api.get(world.card() + "/answers")),
            Map.entry("submitResponse", (api, world) -> api.post(world.response() + "/submit", "")),
            Map.entry("putQuestionnaire", (api, world) -> api.put("/api/intake/questionnaires", world.form())),
            Map.entry("getQuestionnaire", (api, world) -> api.get("/api/intake/questionnaires/about-you")),
            Map.entry("score", (api, world) -> api.post("/api/intake/score", World.SCORED)),
            Map.entry("searchClients", (api, world) -> api.get("/api/intake/clients?query=" + world.name())),
            Map.entry("createClient", (api, world) -> api.post("/api/intake/clients", World.NEW_CLIENT)),
            Map.entry("getClient", (api, world) -> api.get("/api/intake/clients/" + world.client())),
            Map.entry("correctClient", (api, world) -> world.correct(api, "River")),
            Map.entry("replayParkedRecords", (api, world) -> api.post("/api/intake/parked-records/replay", "")));

    /** Well-formed requests that nobody can be granted. */
    private static final Map<String, Row> UNACCEPTABLE = Map.ofEntries(
            Map.entry("saveAnswer", (api, world) -> api.put(world.response() + "/answers/easier", "{}")),
            Map.entry("answerReader", (api, world) -> api.post("/api/intake/readers/c1/agree", "{}")),
            Map.entry("recordAgreement", (api, world) -> api.post(world.card() + "/readers", "{}")),
            Map.entry("lookInEmergency", (api, world) -> api.post(world.card() + "/emergency", "{}")),
            Map.entry(
                    "putQuestionnaire",
                    (api, world) ->
                            api.put("/api/intake/questionnaires", "{\"resourceType\":\"Questionnaire\",\"foo\":1}")),
            Map.entry("score", (api, world) -> api.post("/api/intake/score", "{\"resourceType\":\"Questionnaire\"}")),
            Map.entry("searchClients", (api, world) -> api.get("/api/intake/clients?query=")),
            Map.entry("createClient", (api, world) -> api.post("/api/intake/clients", "{}")),
            Map.entry("correctClient", (api, world) -> world.correct(api, "")));

    @LocalServerPort
    int port;

    @Autowired
    AppointmentTeller scheduling;

    @Autowired
    MongoDatabase database;

    private final TestCallers callers = TestCallers.to("intake");

    @TestFactory
    List<DynamicTest> onlyThoseWhoMayGetThrough() {
        World untouched = world();
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode operation : operations()) {
            String name = operation.path("operationId").asString();
            for (String caller : CALLERS) {
                tests.add(DynamicTest.dynamicTest(name + " as " + caller, () -> {
                    Row row = ROWS.get(name);
                    assertThat(row).as("a row for %s", name).isNotNull();
                    if (may(operation, caller)) {
                        World own = world();
                        Api.Answer answer = row.call(api(caller, own), own);
                        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
                        assertThat(answer.body().contains(ANSWER))
                                .isEqualTo(Set.of("getResponse", "listVersions", "readAnswers")
                                        .contains(name));
                    } else {
                        isRefused(caller, row, untouched);
                    }
                }));
            }
        }
        return tests;
    }

    /** What is wrong with a request is said to those only who may make it. */
    @TestFactory
    List<DynamicTest> whoeverMayNotLearnsNothingOfWhatIsWrong() {
        World world = world();
        List<DynamicTest> tests = new ArrayList<>();
        operations().stream().filter(AuthorizationIT::canBeWrong).forEach(operation -> {
            String name = operation.path("operationId").asString();
            for (String caller : CALLERS) {
                tests.add(DynamicTest.dynamicTest(name + " unacceptable as " + caller, () -> {
                    Row row = UNACCEPTABLE.get(name);
                    assertThat(row).as("an unacceptable row for %s", name).isNotNull();
                    if (may(operation, caller)) {
                        Api.Answer answer = row.call(api(caller, world), world);
                        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
                    } else {
                        isRefused(caller, row, world);
                    }
                }));
            }
        });
        return tests;
    }

    private void isRefused(String caller, Row row, World world) {
        String before = state(world);

        Api.Answer answer = row.call(api(caller, world), world);

        boolean signedIn = !Set.of("NOBODY", "VISITOR").contains(caller);
        assertThat(List.of(answer.status()))
                .as(answer.body())
                .containsAnyElementsOf(signedIn ? List.of(403, 404) : List.of(401));
        assertThat(answer.problem()).isNotBlank();
        assertThat(answer.body()).doesNotContain(ANSWER, world.name(), "example.test", "progress", "linkId");
        assertThat(state(world)).isEqualTo(before);
    }

    private static boolean may(JsonNode operation, String caller) {
        String name = operation.path("operationId").asString();
        Set<String> allowed = operation
                .path("x-callers")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
        return switch (caller) {
            case "OTHER_CLIENT" -> EVERY_CLIENTS.contains(name);
            case "OTHER_CLINICIAN" -> allowed.contains("CLINICIAN") && !OWN_CLINICIANS.contains(name);
            default -> allowed.contains(caller);
        };
    }

    /** Takes a body, or cannot do without something in the query. */
    private static boolean canBeWrong(JsonNode operation) {
        return operation.has("requestBody")
                || operation
                        .path("parameters")
                        .valueStream()
                        .anyMatch(parameter -> parameter.path("in").asString().equals("query")
                                && parameter.path("required").asBoolean());
    }

    private List<JsonNode> operations() {
        List<JsonNode> operations = new ArrayList<>();
        new Api(port, "")
                .get("/openapi.json")
                .json()
                .path("paths")
                .forEach(path -> path.propertyStream()
                        .filter(entry -> !entry.getKey().equals("parameters"))
                        .forEach(entry -> operations.add(entry.getValue())));
        return operations;
    }

    private Api api(String caller, World world) {
        return new Api(
                port,
                switch (caller) {
                    case "VISITOR" -> callers.visitor("somebody");
                    case "CLIENT" -> callers.client(world.client());
                    case "OTHER_CLIENT" -> callers.client("somebody-else");
                    case "CLINICIAN" -> callers.clinician("c1");
                    case "OTHER_CLINICIAN" -> callers.clinician("c9");
                    case "FRONT_DESK" -> callers.frontDesk();
                    case "OWNER" -> callers.owner();
                    default -> "";
                });
    }

    /** What a refusal must leave as it is. */
    private String state(World world) {
        return api("CLIENT", world).get(world.response()).body()
                + database.getCollection("clients").countDocuments()
                + database.getCollection("questionnaires").countDocuments();
    }

    /** A client with a packet and one answer in its first part. */
    private World world() {
        String name = "Quill" + Ids.random().replaceAll("[^A-Za-z]", "");
        AnAppointment booking = AnAppointment.booked().named(name);
        Api client = new Api(port, callers.client(booking.client()));
        scheduling.tell(booking);
        await().atMost(SOON)
                .until(() -> client.get("/api/intake/packets").json().size() == 1);
        JsonNode packets = client.get("/api/intake/packets").json();
        String response =
                "/api/intake/responses/" + packets.at("/0/parts/0/response").asString();
        await().atMost(SOON).until(() -> client.get(response).status() == 200);
        Api.Answer saved =
                client.put(response + "/answers/hope", "{\"answer\":[{\"valueString\":\"" + ANSWER + "\"}]}");
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        Api desk = new Api(port, callers.frontDesk());
        await().atMost(SOON)
                .until(() -> desk.get("/api/intake/clients/" + booking.client()).status() == 200
                        && desk.get("/api/intake/clients?query=" + name).status() == 200);
        return new World(booking.client(), name, packets.at("/0/id").asString(), response);
    }

    private interface Row {
        Api.Answer call(Api api, World world);
    }

    private record World(String client, String name, String packet, String response) {
        static final String NEW_CLIENT =
                "{\"preferredName\":\"Sam\",\"phone\":\"+12125550144\",\"zone\":\"America/New_York\"}";
        static final String AGREED = "{\"clinician\":\"c1\",\"agreed\":\"YES\",\"rangStoredNumber\":true}";
        static final String URGENT = "{\"reason\":\"They do not answer the door.\"}";
        static final String SCORED = """
                {"resourceType":"QuestionnaireResponse","status":"completed",
                 "questionnaire":"https://anteroom.health/fhir/Questionnaire/gad-7",
                 "item":[{"linkId":"69725-0","answer":[{"valueInteger":1}]}]}
                """;

        Api.Answer correct(Api api, String newName) {
            String body = "{\"preferredName\":\"" + newName + "\"}";
            return api.put("/api/intake/clients/" + client, body, "If-Match", "\"1\"");
        }

        String card() {
            return "/api/intake/clients/" + client;
        }

        String form() {
            return """
                    {"resourceType":"Questionnaire","id":"of-%s","url":"https://example.org/%s","status":"active",
                     "item":[{"linkId":"one","type":"string","text":"Anything?"}]}
                    """.formatted(name, name);
        }
    }
}
