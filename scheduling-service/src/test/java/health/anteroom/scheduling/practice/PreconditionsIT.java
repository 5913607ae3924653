package health.anteroom.scheduling.practice;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.Api;
import health.anteroom.scheduling.Api.Answer;
import health.anteroom.scheduling.SchedulingIT;
import health.anteroom.scheduling.TestPractice;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is there is not overwritten unseen, and nothing is made twice. */
@SchedulingIT
class PreconditionsIT {
    @LocalServerPort
    int port;

    @Autowired
    PracticeClock clock;

    @ParameterizedTest
    @CsvSource({"offerings/%s, offering", "clinicians/%s, clinician", "clinicians/%s/availability, clinician"})
    void overwritesNothingUnseen(String route, String what) {
        TestPractice practice = TestPractice.open(port, clock, Map.of(), Map.of());
        String path = route.formatted(what.equals("offering") ? practice.offering : practice.clinician);
        Map<String, Object> body = bodyFor(path, practice);
        String before = Api.owner(port).get(path).body();

        Answer blind = Api.owner(port).send("PUT", path, body);
        String after = Api.owner(port).get(path).body();
        Answer seen = Api.owner(port).put(path, body);
        Answer again = Api.owner(port).send("PUT", path, body);

        assertThat(blind.status()).as(blind.body()).isEqualTo(428);
        assertThat(blind.problem()).isEqualTo("if-match-missing");
        assertThat(after).isEqualTo(before);
        assertThat(seen.status()).as(seen.body()).isEqualTo(200);
        assertThat(again.status()).as("the same once more changes nothing").isEqualTo(200);
    }

    @Test
    void makesNothingWithoutAKey() {
        TestPractice practice = TestPractice.open(port, clock, Map.of(), Map.of());
        Map<String, Object> wish = practice.slot(practice.at(14, "11:00"));

        Answer without = Api.visitor(port, "keyless").send("POST", "holds", wish);
        Answer with = Api.visitor(port, "keyless").post("holds", wish);
        Answer client = Api.client(port, "somebody").send("POST", "appointments", Map.of("offering", "x"));

        assertThat(without.status()).isEqualTo(428);
        assertThat(without.problem()).isEqualTo("idempotency-key-missing");
        assertThat(with.status()).isEqualTo(201);
        assertThat(client.status())
                .as("whoever may not learns nothing of what is missing")
                .isEqualTo(403);
    }

    private static Map<String, Object> bodyFor(String path, TestPractice practice) {
        if (path.startsWith("offerings")) {
            return Map.of("name", "Another", "kind", "INDIVIDUAL", "duration", "PT50M", "formats", List.of("VIDEO"));
        }
        return path.endsWith("availability")
                ? Map.of("zone", "UTC", "weekly", List.of(Map.of("day", "MONDAY", "from", "10:00", "to", "11:00")))
                : Map.of(
                        "name",
                        "Another",
                        "zone",
                        "UTC",
                        "regions",
                        List.of(),
                        "offerings",
                        List.of(practice.offering));
    }
}
