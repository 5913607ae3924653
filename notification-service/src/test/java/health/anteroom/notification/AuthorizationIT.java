package health.anteroom.notification;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.testing.TestCallers;
import health.anteroom.notification.fixtures.BookedAppointment;
import health.anteroom.notification.fixtures.NotificationIT;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/**
 * Every operation of the contract with every kind of caller, own and other: who stands in {@code x-callers} gets through,
 * everyone else is refused, learns nothing and changes nothing. An operation without a row here fails.
 */
class AuthorizationIT extends NotificationIT {
    private static final List<String> KINDS = List.of(
            "NOBODY", "VISITOR", "CLIENT", "OTHER_CLIENT", "CLINICIAN", "NEVER_MET", "UNPROVEN", "FRONT_DESK", "OWNER");
    /** Clinicians who never met the client, or whom only an unproven booking names. */
    private static final Set<String> RELATIONS = Set.of("NEVER_MET", "UNPROVEN");

    private static final TestCallers IDENTITIES = TestCallers.to("notification");
    private static final String EMAIL = "own@client.test";
    private static final String DELIVERIES = "/api/notifications/deliveries";
    private static final String PREVIEW = "/api/notifications/preview";
    private static final String A_BOOKING = "?for=booking&start=2027-01-05T17:00:00Z&zone=America/New_York"
            + "&contact=EMAIL&confirm=NOW&approval=INSTANT";
    private static final String PREFERENCES = "/api/notifications/preferences";

    private static final Map<String, Row> ROWS = Map.of(
            "listDeliveries", world -> world.get(DELIVERIES + "?client=" + world.client()),
            "previewMessages", world -> world.get(PREVIEW + A_BOOKING),
            "readPreferences", world -> world.get(PREFERENCES + "?client=" + world.client()),
            "changePreferences",
                    world -> world.put(
                            PREFERENCES + "?client=" + world.client(), "{\"maySpeakWith\":[\"Kim Doe\",\"Lee Doe\"]}"),
            "takeSmsReply", world -> world.post("/api/notifications/sms/replies"),
            "replayParkedRecords", world -> world.post("/api/notifications/parked-records/replay"));

    /** Well-formed requests that nobody can be granted, and with what they are refused. */
    private static final Map<String, Row> UNACCEPTABLE = Map.of(
            "listDeliveries", world -> world.get(DELIVERIES),
            "previewMessages", world -> world.get(PREVIEW + "?for=nothing"),
            "takeSmsReply", world -> world.post("/api/notifications/sms/replies?From=nobody"),
            "changePreferences",
                    world -> world.put(PREFERENCES + "?client=" + world.client(), "{\"changes\":\"NOBODY\"}"));

    private static final Map<String, Integer> UNACCEPTABLE_WITH =
            Map.of("listDeliveries", 400, "previewMessages", 400, "changePreferences", 422);

    @TestFactory
    List<DynamicTest> onlyThoseWhoMayGetThrough() {
        String client = aClientWithWishes();
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode operation : operations()) {
            String name = operation.path("operationId").asString();
            for (String caller : KINDS) {
                tests.add(DynamicTest.dynamicTest(name + " as " + caller, () -> {
                    Row row = ROWS.get(name);
                    assertThat(row).as("a row for %s", name).isNotNull();
                    if (may(operation, caller)) {
                        HttpResponse<String> answer = row.call(new World(client, caller));
                        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                    } else {
                        isRefused(client, caller, row);
                    }
                }));
            }
        }
        return tests;
    }

    /** What is wrong with a request is said to those only who may make it. */
    @TestFactory
    List<DynamicTest> whoeverMayNotLearnsNothingOfWhatIsWrong() {
        String client = aClientWithWishes();
        List<DynamicTest> tests = new ArrayList<>();
        operations().stream().filter(AuthorizationIT::canBeWrong).forEach(operation -> {
            String name = operation.path("operationId").asString();
            for (String caller : KINDS) {
                tests.add(DynamicTest.dynamicTest(name + " unacceptable as " + caller, () -> {
                    Row row = UNACCEPTABLE.get(name);
                    assertThat(row).as("an unacceptable row for %s", name).isNotNull();
                    // A question that names nobody is unclear, whichever clinician asks.
                    boolean unclear = name.equals("listDeliveries") && RELATIONS.contains(caller);
                    if (unclear || may(operation, caller)) {
                        assertThat(row.call(new World(client, caller)).statusCode())
                                .isEqualTo(UNACCEPTABLE_WITH.get(name));
                    } else {
                        isRefused(client, caller, row);
                    }
                }));
            }
        });
        return tests;
    }

    private void isRefused(String client, String caller, Row row) {
        String before = preferences(client);

        HttpResponse<String> answer = row.call(new World(client, caller));

        boolean signedIn = !Set.of("NOBODY", "VISITOR").contains(caller);
        assertThat(List.of(answer.statusCode()))
                .as(answer.body())
                .containsAnyElementsOf(signedIn ? List.of(403, 404) : List.of(401));
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).doesNotContain(EMAIL, "Kim Doe", "voicemail", "CONFIRMATION");
        assertThat(preferences(client)).isEqualTo(before);
    }

    private static boolean may(JsonNode operation, String caller) {
        Set<String> allowed = operation
                .path("x-callers")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
        // Whoever comes through the gateway has an identity, be it that of a visitor.
        return allowed.contains(caller) || (allowed.contains("ANYONE") && !caller.equals("NOBODY"));
    }

    private static boolean canBeWrong(JsonNode operation) {
        return operation.has("requestBody") || operation.has("parameters");
    }

    private List<JsonNode> operations() {
        List<JsonNode> operations = new ArrayList<>();
        json(send(request("/openapi.json")))
                .path("paths")
                .forEach(path -> path.propertyStream()
                        .filter(entry -> !entry.getKey().equals("parameters"))
                        .forEach(entry -> operations.add(entry.getValue())));
        return operations;
    }

    private String aClientWithWishes() {
        Instant now = travelTo(10).toInstant();
        BookedAppointment booked =
                BookedAppointment.bookedAt(now, inFourDays(now)).withEmail(EMAIL);
        events.appointment(booked, 2);
        untilSent(booked, "CONFIRMATION");
        BookedAppointment byContactAlone = BookedAppointment.bookedAt(now, inFourDays(now))
                .ofClient(booked.clientId())
                .with("clinician", "c2")
                .byContactAlone()
                .unproven();
        events.appointment(byContactAlone, 2);
        untilSent(byContactAlone, "CONFIRMATION");
        HttpResponse<String> wished =
                new World(booked.clientId(), "CLIENT").put(PREFERENCES, "{\"maySpeakWith\":[\"Kim Doe\"]}");
        assertThat(wished.statusCode()).as(wished.body()).isEqualTo(200);
        assertThat(deliveries(booked).toString()).contains(EMAIL);
        return booked.clientId();
    }

    private String preferences(String client) {
        HttpResponse<String> read = new World(client, "FRONT_DESK").get(PREFERENCES + "?client=" + client);
        return read.headers().firstValue("ETag").orElseThrow() + read.body();
    }

    private interface Row {
        HttpResponse<String> call(World world);
    }

    /** One caller before one client's records. */
    private final class World {
        private final String client;
        private final String caller;

        World(String client, String caller) {
            this.client = client;
            this.caller = caller;
        }

        String client() {
            return client;
        }

        HttpResponse<String> get(String path) {
            return send(as(path).GET());
        }

        HttpResponse<String> post(String path) {
            return send(as(path).POST(HttpRequest.BodyPublishers.noBody()));
        }

        /** With the present revision, which staff must name. */
        HttpResponse<String> put(String path, String body) {
            return send(as(path).header("Content-Type", "application/json")
                    .header("If-Match", revision())
                    .PUT(HttpRequest.BodyPublishers.ofString(body)));
        }

        private String revision() {
            return send(request(PREFERENCES + "?client=" + client)
                            .header("Anteroom-Identity", IDENTITIES.frontDesk())
                            .GET())
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();
        }

        private HttpRequest.Builder as(String path) {
            return caller.equals("NOBODY") ? request(path) : request(path).header("Anteroom-Identity", identity());
        }

        private String identity() {
            return switch (caller) {
                case "CLIENT" -> IDENTITIES.client(client);
                case "OTHER_CLIENT" -> IDENTITIES.client("somebody-else");
                case "CLINICIAN" -> IDENTITIES.clinician("c1");
                case "NEVER_MET" -> IDENTITIES.clinician("c3");
                case "UNPROVEN" -> IDENTITIES.clinician("c2");
                case "FRONT_DESK" -> IDENTITIES.frontDesk();
                case "OWNER" -> IDENTITIES.owner();
                default -> IDENTITIES.visitor("somebody");
            };
        }
    }
}
