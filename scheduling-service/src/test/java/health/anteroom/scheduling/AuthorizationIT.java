package health.anteroom.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.capability.Capabilities;
import health.anteroom.kit.capability.Capability;
import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.Api.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * Every operation of the contract with every kind of caller, own and other: who stands in {@code x-callers} gets through,
 * everyone else is refused and changes nothing. An operation without a row here fails.
 */
@SchedulingIT
class AuthorizationIT {
    private static final Set<String> CALLERS = Set.of(
            "VISITOR",
            "HOLD_TOKEN",
            "FOREIGN_HOLD_TOKEN",
            "MANAGE_TOKEN",
            "FOREIGN_MANAGE_TOKEN",
            "PROOF_TOKEN",
            "FOREIGN_PROOF_TOKEN",
            "CLIENT",
            "OTHER_CLIENT",
            "CLINICIAN",
            "OTHER_CLINICIAN",
            "FRONT_DESK",
            "OWNER");

    /** Operations that no clinician is kept from; what is not theirs is left out of a list. */
    private static final Set<String> NOBODYS = Set.of(
            "getPractice",
            "getOffering",
            "getClinician",
            "getAvailability",
            "listAppointments",
            "listRequests",
            "followCalendar");

    @LocalServerPort
    int port;

    @Autowired
    PracticeClock clock;

    @Autowired
    Capabilities capabilities;

    @TestFactory
    List<DynamicTest> onlyThoseWhoMayGetThrough() {
        TestPractice practice = asked();
        // Refusals change nothing, so that one world serves them all.
        World untouched = new World(practice);
        List<DynamicTest> tests = new ArrayList<>();
        JsonNode paths = Api.nobody(port).get("/openapi.json").json().path("paths");
        paths.propertyStream()
                .forEach(path -> path.getValue().propertyStream().forEach(entry -> {
                    if (!entry.getKey().equals("parameters")) {
                        String operation = entry.getValue().path("operationId").asString();
                        Set<String> allowed = callers(entry.getValue());
                        for (String caller : CALLERS) {
                            boolean may = may(operation, allowed, caller);
                            tests.add(DynamicTest.dynamicTest(
                                    operation + " as " + caller,
                                    () -> check(may ? new World(practice) : untouched, operation, caller, may)));
                        }
                    }
                }));
        return tests;
    }

    private TestPractice asked() {
        return TestPractice.open(port, clock, Map.of("approval", "REQUEST"), Map.of());
    }

    private static Set<String> callers(JsonNode operation) {
        return operation
                .path("x-callers")
                .valueStream()
                .map(JsonNode::asString)
                .collect(java.util.stream.Collectors.toSet());
    }

    private static boolean may(String operation, Set<String> allowed, String caller) {
        return allowed.contains("ANYONE")
                || allowed.contains(caller)
                || (caller.equals("OTHER_CLINICIAN") && allowed.contains("CLINICIAN") && NOBODYS.contains(operation));
    }

    private void check(World world, String operation, String caller, boolean may) {
        Row row = ROWS.get(operation);
        assertThat(row).as("a row for %s", operation).isNotNull();
        world.prepare(operation);
        String before = may ? "" : world.state();

        Answer answer = row.call(world, world.api(caller), world.credential(caller));

        if (may) {
            assertThat(answer.status()).as(answer.body()).isBetween(200, 204);
            assertThat(caller.equals("OTHER_CLINICIAN") && answer.body().contains("Sam"))
                    .isFalse();
        } else {
            isRefused(answer);
            assertThat(world.state()).isEqualTo(before);
        }
    }

    private static void isRefused(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isIn(401, 403, 404);
        assertThat(answer.body()).doesNotContain("Sam", "example.test", "\"start\"");
    }

    /** What is wrong with a request is said to those only who may make it. */
    @TestFactory
    List<DynamicTest> whoeverMayNotLearnsNothingOfWhatIsWrong() {
        World world = new World(asked());
        List<DynamicTest> tests = new ArrayList<>();
        operations().forEach(operation -> {
            Set<String> allowed = callers(operation);
            String name = operation.path("operationId").asString();
            if (canBeWrong(operation) && !allowed.contains("ANYONE")) {
                for (String caller : CALLERS) {
                    tests.add(DynamicTest.dynamicTest(name + " unacceptable as " + caller, () -> {
                        Row row = UNACCEPTABLE.get(name);
                        assertThat(row).as("an unacceptable row for %s", name).isNotNull();

                        Answer answer = row.call(world, world.api(caller), world.credential(caller));

                        if (may(name, allowed, caller)) {
                            assertThat(answer.status()).as(answer.body()).isEqualTo(422);
                        } else {
                            isRefused(answer);
                        }
                    }));
                }
            }
        });
        return tests;
    }

    private List<JsonNode> operations() {
        List<JsonNode> operations = new ArrayList<>();
        Api.nobody(port)
                .get("/openapi.json")
                .json()
                .path("paths")
                .forEach(path -> path.propertyStream()
                        .filter(entry -> !entry.getKey().equals("parameters"))
                        .forEach(entry -> operations.add(entry.getValue())));
        return operations;
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

    /** Well-formed requests that nobody can be granted. */
    private static final Map<String, Row> UNACCEPTABLE = unacceptable();

    private static Map<String, Row> unacceptable() {
        Map<String, Row> rows = new HashMap<>();
        rows.put("saveOffering", (w, api, c) -> api.put("offerings/" + w.practice.offering, Map.of(), c));
        rows.put("saveClinician", (w, api, c) -> api.put("clinicians/" + w.practice.clinician, Map.of(), c));
        rows.put(
                "setAvailability",
                (w, api, c) -> api.put("clinicians/" + w.practice.clinician + "/availability", Map.of(), c));
        rows.put("takeTimeOff", (w, api, c) -> api.post("time-off", Map.of("clinician", w.practice.clinician), c));
        rows.put(
                "createAppointment",
                (w, api, c) -> api.post(
                        "appointments",
                        c.length > 0 ? Map.of("hold", w.hold().text("id")) : Map.of("clinician", w.practice.clinician),
                        c));
        rows.put("rescheduleAppointment", (w, api, c) -> api.post(w.path("/reschedule"), Map.of(), c));
        rows.put("cancelAppointment", (w, api, c) -> api.post(w.path("/cancel"), Map.of("reason", "x".repeat(501)), c));
        rows.put("declineRequest", (w, api, c) -> api.post(w.path("/decline"), Map.of("reason", "x".repeat(501)), c));
        rows.put("changeFormat", (w, api, c) -> api.post(w.path("/change-format"), Map.of(), c));
        rows.put("getCalendar", (w, api, c) -> api.get("calendar?clinician=" + w.practice.clinician, c));
        rows.put(
                "savePractice",
                (w, api, c) -> api.put("practice", Map.of("rooms", List.of(Map.of("name", "no id"))), c));
        return rows;
    }

    private interface Row {
        Answer call(World world, Api api, String[] credential);
    }

    private static final Map<String, Row> ROWS = rows();

    private static Map<String, Row> rows() {
        Map<String, Row> rows = new HashMap<>();
        rows.put("getPractice", (w, api, c) -> api.get("practice", c));
        rows.put("savePractice", (w, api, c) -> api.put("practice", Map.of("rooms", List.of()), c));
        rows.put("listOfferings", (w, api, c) -> api.get("offerings", c));
        rows.put("getOffering", (w, api, c) -> api.get("offerings/" + w.practice.offering, c));
        rows.put("saveOffering", (w, api, c) -> api.put("offerings/" + w.practice.offering, w.offering(), c));
        rows.put("listClinicians", (w, api, c) -> api.get("clinicians", c));
        rows.put("getClinician", (w, api, c) -> api.get("clinicians/" + w.practice.clinician, c));
        rows.put("saveClinician", (w, api, c) -> api.put("clinicians/" + w.practice.clinician, w.clinician(), c));
        rows.put("getAvailability", (w, api, c) -> api.get("clinicians/" + w.practice.clinician + "/availability", c));
        rows.put(
                "setAvailability",
                (w, api, c) -> api.put("clinicians/" + w.practice.clinician + "/availability", w.availability(), c));
        rows.put("takeTimeOff", (w, api, c) -> api.post("time-off", w.timeOff(), c));
        rows.put("endTimeOff", (w, api, c) -> api.delete("time-off/" + w.timeOffId(), c));
        rows.put("affectedByTimeOff", (w, api, c) -> api.get("time-off/" + w.timeOffId() + "/affected", c));
        rows.put(
                "findSlots",
                (w, api, c) ->
                        api.get("slots?zone=UTC&from=2027-01-04&to=2027-01-05&offering=" + w.practice.offering, c));
        rows.put("holdSlot", (w, api, c) -> api.post("holds", w.practice.slot(w.free()), c));
        rows.put("renewHold", (w, api, c) -> api.post("holds/" + w.hold().text("id") + "/renew", null, c));
        rows.put("releaseHold", (w, api, c) -> api.delete("holds/" + w.hold().text("id"), c));
        rows.put("listAppointments", (w, api, c) -> api.get("appointments?client=" + w.clientId(), c));
        rows.put("createAppointment", (w, api, c) -> api.post("appointments", w.booking(c), c));
        rows.put("getAppointment", (w, api, c) -> api.get(w.path(""), c));
        rows.put("rescheduleAppointment", (w, api, c) -> api.post(w.path("/reschedule"), Map.of("start", w.free()), c));
        rows.put("cancelAppointment", (w, api, c) -> api.post(w.path("/cancel"), null, c));
        rows.put("confirmAppointment", (w, api, c) -> api.post(w.path("/confirm"), null, c));
        rows.put("proveAppointment", (w, api, c) -> api.post(w.path("/this-was-me"), null, c));
        rows.put("disownAppointment", (w, api, c) -> api.post(w.path("/not-me"), null, c));
        rows.put("changeFormat", (w, api, c) -> api.post(w.path("/change-format"), Map.of("format", "PHONE"), c));
        rows.put("getCalendarFile", (w, api, c) -> api.get(w.path("/calendar.ics"), c));
        rows.put("restoreAppointment", (w, api, c) -> api.post(w.path("/restore"), null, c));
        rows.put("approveRequest", (w, api, c) -> api.post(w.path("/approve"), null, c));
        rows.put("declineRequest", (w, api, c) -> api.post(w.path("/decline"), null, c));
        rows.put("takeOnRequest", (w, api, c) -> api.post(w.path("/take-on"), null, c));
        rows.put("getHistory", (w, api, c) -> api.get(w.path("/history"), c));
        rows.put("listRequests", (w, api, c) -> api.get("requests", c));
        rows.put("followCalendar", (w, api, c) -> api.opening("calendar/changes", c));
        rows.put("markArrived", (w, api, c) -> api.post(w.path("/arrive"), null, c));
        rows.put("markExpected", (w, api, c) -> api.post(w.path("/expect"), null, c));
        rows.put("markNoShow", (w, api, c) -> api.post(w.path("/no-show"), null, c));
        rows.put("markFulfilled", (w, api, c) -> api.post(w.path("/fulfil"), null, c));
        rows.put(
                "getCalendar",
                (w, api, c) -> api.get("calendar?from=2027-01-04&to=2027-01-05&clinician=" + w.practice.clinician, c));
        rows.put("replayParkedRecords", (w, api, c) -> api.post("parked-records/replay", null, c));
        return rows;
    }

    /** One client's appointment and hold, made when they are needed. */
    private final class World {
        final TestPractice practice;
        private Answer appointment;
        private Answer hold;
        private String timeOff = "";
        private World other;

        World(TestPractice practice) {
            this.practice = practice;
        }

        Api api(String caller) {
            return switch (caller) {
                case "CLIENT" -> Api.client(port, clientId());
                case "OTHER_CLIENT" -> Api.client(port, "somebody-else");
                case "CLINICIAN" -> Api.clinician(port, practice.clinician);
                case "OTHER_CLINICIAN" -> Api.clinician(port, "c1");
                case "FRONT_DESK" -> Api.desk(port);
                case "OWNER" -> Api.owner(port);
                default -> Api.visitor(port, "visitor-" + Math.random());
            };
        }

        String[] credential(String caller) {
            return switch (caller) {
                case "HOLD_TOKEN" -> Api.bearer(hold().text("token"));
                case "MANAGE_TOKEN" -> Api.bearer(appointment().text("manageToken"));
                case "FOREIGN_HOLD_TOKEN" -> Api.bearer(other().hold().text("token"));
                case "FOREIGN_MANAGE_TOKEN" -> Api.bearer(other().appointment().text("manageToken"));
                case "PROOF_TOKEN" -> proof();
                case "FOREIGN_PROOF_TOKEN" -> other().proof();
                default -> new String[0];
            };
        }

        /** As messages about the appointment carry it. */
        private String[] proof() {
            return Api.bearer(
                    capabilities.issue(new Capability("proof", appointment().text("id"), clientId(), 1)));
        }

        private World other() {
            if (other == null) {
                other = new World(practice);
            }
            return other;
        }

        /** What an operation works on must be there before the state is looked at. */
        void prepare(String operation) {
            if (operation.contains("TimeOff") && !operation.equals("takeTimeOff")) {
                timeOffId();
            }
            if (operation.equals("restoreAppointment")) {
                Api.desk(port).post(path("/cancel"), null);
            }
        }

        /** What a refusal must leave as it is. */
        String state() {
            return Api.desk(port).get(path("")).body()
                    + Api.owner(port).get("offerings/" + practice.offering).header("ETag")
                    + Api.owner(port).get("clinicians/" + practice.clinician).header("ETag")
                    + Api.owner(port).get("practice").body()
                    + Api.desk(port).get("appointments/" + hold().text("id")).body();
        }

        Answer hold() {
            if (hold == null) {
                hold = held(free());
            }
            return hold;
        }

        private Answer held(String start) {
            Answer held = practice.hold("holder-" + Math.random(), start);
            assertThat(held.status()).as(held.body()).isEqualTo(201);
            return held;
        }

        /** A request, so that it can be answered as well. */
        Answer appointment() {
            if (appointment == null) {
                appointment = practice.booked("booker-" + Math.random(), free());
            }
            return appointment;
        }

        String clientId() {
            return Api.desk(port)
                    .get("appointments/" + appointment().text("id"))
                    .json()
                    .path("client")
                    .path("id")
                    .asString();
        }

        String path(String action) {
            return "appointments/" + appointment().text("id") + action;
        }

        String free() {
            List<java.time.Instant> free = practice.free(10);
            for (int day = 11; free.isEmpty(); day++) {
                free = practice.free(day);
            }
            return free.getFirst().toString();
        }

        /** Of the hold, when a token is shown; else directly. */
        Object booking(String[] credential) {
            return credential.length > 0 ? Api.booking(hold().text("id"), "Sam", "sam@example.test") : direct();
        }

        private Object direct() {
            Map<String, Object> body = new HashMap<>(practice.slot(free()));
            body.put("client", Map.of("preferredName", "Sam", "email", "sam@example.test", "zone", "UTC"));
            return body;
        }

        Object offering() {
            return Map.of(
                    "name", "Changed",
                    "kind", "INDIVIDUAL",
                    "duration", "PT50M",
                    "slotInterval", "PT10M",
                    "approval", "REQUEST",
                    "priceNote", "Changed " + hold().text("id"),
                    "formats", List.of("VIDEO", "PHONE"));
        }

        Object clinician() {
            return Map.of(
                    "name",
                    "Dr. " + hold().text("id"),
                    "regions",
                    List.of("US-NY"),
                    "zone",
                    "UTC",
                    "offerings",
                    List.of(practice.offering));
        }

        Object availability() {
            List<Object> weekly = new ArrayList<>();
            for (java.time.DayOfWeek day : java.time.DayOfWeek.values()) {
                weekly.add(Map.of("day", day, "from", "00:00", "to", "24:00"));
            }
            return Map.of("zone", "UTC", "weekly", weekly, "maximumPerDay", 90);
        }

        Object timeOff() {
            return Map.of(
                    "clinician", practice.clinician,
                    "start", practice.at(100, "09:00"),
                    "end", practice.at(100, "10:00"));
        }

        String timeOffId() {
            if (timeOff.isEmpty()) {
                timeOff = Api.owner(port).post("time-off", timeOff()).text("id");
            }
            return timeOff;
        }
    }
}
