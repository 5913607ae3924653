package health.anteroom.systemtests.practice;

import health.anteroom.systemtests.http.Answer;
import health.anteroom.systemtests.http.AnteroomClient;
import health.anteroom.systemtests.stack.Condition;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a signed-in client is asked. */
public final class Intake {
    private final AnteroomClient client;

    public Intake(AnteroomClient client) {
        this.client = client;
    }

    public List<JsonNode> packets() {
        return client.get("/api/intake/packets")
                .send()
                .expect(200)
                .json()
                .valueStream()
                .toList();
    }

    /** It is made from the booking's event, so it may take a moment. */
    public JsonNode packetOf(String appointment) {
        return Condition.eventually(
                        "the packet of " + appointment,
                        () -> packets().stream()
                                .filter(packet ->
                                        packet.path("appointment").asString().equals(appointment))
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    public Part firstPart() {
        JsonNode packet = Condition.eventually("a packet", this::packets, found -> !found.isEmpty())
                .getFirst();
        return part(packet, 0);
    }

    public Part part(JsonNode packet, int number) {
        return new Part(
                client, packet.path("parts").get(number).path("response").asString());
    }

    /** One part of a packet, with the questions that are asked in it. */
    public record Part(AnteroomClient client, String response) {

        public Answer read() {
            return client.get("/api/intake/responses/" + response).send();
        }

        public Answer save(String linkId, Object answer) {
            return client.put("/api/intake/responses/%s/answers/%s".formatted(response, linkId))
                    .body(answer)
                    .send();
        }

        public Answer submit() {
            return client.post("/api/intake/responses/%s/submit".formatted(response))
                    .send();
        }
    }
}
