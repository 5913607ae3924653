package health.anteroom.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import health.anteroom.systemtests.http.Answer;
import health.anteroom.systemtests.http.AnteroomClient;
import health.anteroom.systemtests.http.Call;
import health.anteroom.systemtests.http.Operation;
import health.anteroom.systemtests.practice.ClientRecord;
import health.anteroom.systemtests.practice.Intake;
import health.anteroom.systemtests.practice.Practice;
import health.anteroom.systemtests.practice.ValidCalls;
import health.anteroom.systemtests.stack.RunningStack;
import health.anteroom.systemtests.stack.SharedStack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every operation that the services publish, by everybody who signs in and by nobody: who is not named in its contract is
 * refused, who is named gets in. A new route is in this table as soon as it is published.
 */
@Order(13)
@ExtendWith(SharedStack.class)
class RolesIT {

    @TestFactory
    Stream<DynamicTest> everyRouteKnowsItsCallers(RunningStack stack) {
        Practice practice = new Practice(stack);
        ClientRecord somebodys = ClientRecord.ofANewClient(practice);
        Map<String, AnteroomClient> callers = callers(practice);
        return Operation.all(practice.visitor()).stream()
                .flatMap(operation -> callers.keySet().stream()
                        .map(role -> dynamicTest(
                                role + " " + operation, () -> knows(operation, role, callers.get(role), somebodys))));
    }

    /** What is somebody else's answers like what is not there, to the last letter. */
    @TestFactory
    Stream<DynamicTest> whatIsNotYoursIsNotThere(RunningStack stack) {
        Practice practice = new Practice(stack);
        ClientRecord somebodys = ClientRecord.ofANewClient(practice);
        Map<String, AnteroomClient> others = Map.of(
                "CLIENT", ClientRecord.ofANewClient(practice).client(),
                "CLINICIAN", practice.staff("clinician3@demo.test"));
        return Operation.all(practice.visitor()).stream()
                .filter(operation -> operation.path().startsWith("/api/scheduling/appointments/{id}")
                        || operation.path().startsWith("/api/intake/responses/{id}"))
                .flatMap(operation -> others.keySet().stream()
                        .filter(operation::allows)
                        .map(role -> dynamicTest("another " + role + " " + operation, () -> {
                            Answer theirs =
                                    call(others.get(role), operation, somebodys.path(operation), ValidCalls::body);
                            Answer nobodys = call(
                                    others.get(role), operation, ClientRecord.nobodysPath(operation), ValidCalls::body);
                            assertThat(theirs.status()).as(theirs.toString()).isBetween(400, 499);
                            assertThat(theirs.body()).isEqualTo(nobodys.body());
                        })));
    }

    @Test
    void wishesOfAnotherClientAreNotThere(RunningStack stack) {
        Practice practice = new Practice(stack);
        ClientRecord one = ClientRecord.ofANewClient(practice);
        AnteroomClient other = ClientRecord.ofANewClient(practice).client();
        String hers = "/api/notifications/preferences?client=" + one.ids().get("/api/intake/clients/");

        other.get(hers).send().expect(404);
        other.put(hers).body(Map.of("callAs", "Ro")).send().expect(404);
        one.client().get(hers).send().expect(200);
    }

    @Test
    void aClinicianTakesTimeOffForThemselvesAndTheDeskForAnybody(RunningStack stack) {
        Practice practice = new Practice(stack);

        for (String mine : List.of("c1", "c2")) {
            Answer taken = takeTimeOff(practice.staff(Practice.CLINICIAN), mine);
            assertThat(taken.status()).as(taken.toString()).isEqualTo(mine.equals("c1") ? 201 : 403);
            String id =
                    takeTimeOff(practice.staff(Practice.DESK), mine).expect(201).text("id");
            practice.staff(Practice.CLINICIAN)
                    .delete("/api/scheduling/time-off/" + id)
                    .send()
                    .expect(mine.equals("c1") ? 204 : 403);
        }
    }

    /** On a Sunday, when nobody of the demo practice works: no other test misses that time. */
    private static Answer takeTimeOff(AnteroomClient who, String clinician) {
        return who.post("/api/scheduling/time-off")
                .body(Map.of(
                        "clinician",
                        clinician,
                        "start",
                        "2027-05-02T10:00:00-04:00",
                        "end",
                        "2027-05-02T11:00:00-04:00"))
                .send();
    }

    /** The front desk sees how far somebody is, never what they answered. */
    @Test
    void theFrontDeskNeverSeesAnAnswer(RunningStack stack) {
        Practice practice = new Practice(stack);
        ClientRecord record = ClientRecord.ofANewClient(practice);
        String response = record.ids().get("/api/intake/responses/");
        new Intake.Part(record.client(), response)
                .save("call-as", Map.of("answer", List.of(Map.of("valueString", "Rivulet"))))
                .expect(200);
        String packets = "/api/intake/packets?client=" + record.ids().get("/api/intake/clients/");

        for (String staff : List.of(Practice.DESK, Practice.OWNER)) {
            practice.staff(staff)
                    .get("/api/intake/responses/" + response)
                    .send()
                    .expect(404);
            Answer progress = practice.staff(staff).get(packets).send().expect(200);
            assertThat(progress.json()
                            .get(0)
                            .path("parts")
                            .get(0)
                            .path("progress")
                            .path("given")
                            .asInt())
                    .isEqualTo(1);
            assertThat(progress.body()).doesNotContain("Rivulet");
        }
        Answer theirClinician = practice.staff(Practice.CLINICIAN)
                .get("/api/intake/responses/" + response)
                .send();
        assertThat(theirClinician.expect(200).body()).contains("Rivulet");
    }

    private static Map<String, AnteroomClient> callers(Practice practice) {
        Map<String, AnteroomClient> callers = new LinkedHashMap<>();
        callers.put("NOBODY", practice.visitor());
        callers.put("CLIENT", ClientRecord.ofANewClient(practice).client());
        callers.put("CLINICIAN", practice.staff(Practice.CLINICIAN));
        callers.put("FRONT_DESK", practice.staff(Practice.DESK));
        callers.put("OWNER", practice.staff(Practice.OWNER));
        return callers;
    }

    private static void knows(Operation operation, String role, AnteroomClient caller, ClientRecord somebodys) {
        if (operation.id().equals("signOut") && !role.equals("NOBODY")) {
            return; // It would end the session that the other rows need; SecurityIT signs out.
        }
        if (operation.allows(role) && !(role.equals("CLINICIAN") && isSomebodysCalendar(operation))) {
            Answer answer = call(caller, operation, ClientRecord.nobodysPath(operation), RolesIT::tooLittle);
            assertThat(answer.status()).as(answer.toString()).isNotIn(401, 403).isLessThan(500);
        } else {
            Answer answer = call(caller, operation, somebodys.path(operation), ValidCalls::body);
            assertThat(answer.status()).as(answer.toString()).isIn(refusals(operation, role));
            assertThat(answer.isProblem()).as(answer.toString()).isTrue();
            assertThat(answer.body()).doesNotContain(somebodys.person().contact());
        }
    }

    /** A clinician may change their own calendar only; another's may be looked at, so 403 tells nothing new. */
    private static boolean isSomebodysCalendar(Operation operation) {
        return operation.path().startsWith("/api/scheduling/time-off/{id}")
                || operation.id().equals("setAvailability");
    }

    /** A capability opens some routes without a session; without it what is behind is not there. */
    private static Object[] refusals(Operation operation, String role) {
        boolean byCapability = operation.callers().stream().anyMatch(caller -> caller.endsWith("_TOKEN"));
        if (role.equals("NOBODY")) {
            return byCapability ? new Object[] {401, 404} : new Object[] {401};
        }
        return new Object[] {403, 404};
    }

    /** Nothing that could be done; where a clinician may speak for themselves only, it says for whom. */
    private static Object tooLittle(Operation operation) {
        return Set.of("takeTimeOff", "createAppointment").contains(operation.id()) ? Map.of("clinician", "c1") : "{}";
    }

    private static Answer call(
            AnteroomClient caller, Operation operation, String path, Function<Operation, Object> body) {
        Call call = caller.call(operation.method(), path + ValidCalls.query(operation));
        return operation.media().isEmpty()
                ? call.send()
                : call.body(body.apply(operation)).send();
    }
}
