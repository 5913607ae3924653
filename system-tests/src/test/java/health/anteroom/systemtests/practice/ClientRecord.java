package health.anteroom.systemtests.practice;

import health.anteroom.systemtests.http.AnteroomClient;
import health.anteroom.systemtests.http.Json;
import health.anteroom.systemtests.http.Operation;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** All that the practice keeps of one client, by the ids that stand in paths. */
public record ClientRecord(Person person, AnteroomClient client, Booking booking, Hold hold, Map<String, String> ids) {

    /** Somebody who booked, signed in, and holds another time. */
    public static ClientRecord ofANewClient(Practice practice) {
        Person person = Person.withEmail("Sam");
        Booking booking = practice.book(person, practice.aSlotAfter(Duration.ofDays(2), "consultation", "c1"));
        Hold hold = practice.hold(practice.visitor(), practice.aSlotAfter(Duration.ofDays(2), "consultation", "c1"));
        AnteroomClient client = practice.signIn(person);
        JsonNode packet = new Intake(client).packetOf(booking.id());
        Map<String, String> ids = Map.of(
                "/api/scheduling/offerings/", "consultation",
                "/api/scheduling/clinicians/", "c2",
                "/api/scheduling/time-off/", timeOff(practice),
                "/api/scheduling/holds/", hold.id(),
                "/api/scheduling/appointments/", booking.id(),
                "/api/intake/packets/", packet.path("id").asString(),
                "/api/intake/responses/",
                        packet.path("parts").get(0).path("response").asString(),
                "/api/intake/questionnaires/", "phq-8",
                "/api/intake/clients/", packet.path("client").asString());
        return new ClientRecord(person, client, booking, hold, ids);
    }

    /** The operation's path with this client's ids in it. */
    public String path(Operation operation) {
        return ids.entrySet().stream()
                .filter(id -> operation.path().startsWith(id.getKey() + "{id}"))
                .findFirst()
                .map(id -> operation.path().replace("{id}", id.getValue()))
                .orElse(operation.path())
                .replace("{linkId}", "call-as")
                .replace("{clinician}", booking.clinician());
    }

    /** The operation's path with ids that nothing has. */
    public static String nobodysPath(Operation operation) {
        return operation
                .path()
                .replace("{id}", "nothing-has-this-id")
                .replace("{linkId}", "nothing")
                .replace("{clinician}", "nobody");
    }

    private static String timeOff(Practice practice) {
        Slot slot = practice.aSlotAfter(Duration.ofDays(20), "individual", "c3");
        return practice.staff(Practice.OWNER)
                .post("/api/scheduling/time-off")
                .body(Json.object(
                        "clinician",
                        "c3",
                        "start",
                        slot.start().toString(),
                        "end",
                        slot.end().toString()))
                .send()
                .expect(201)
                .text("id");
    }
}
