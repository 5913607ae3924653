package health.anteroom.scheduling.practice;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.Api;
import health.anteroom.scheduling.SchedulingIT;
import health.anteroom.scheduling.TestPractice;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@SchedulingIT
class OfferingsIT {
    @LocalServerPort
    int port;

    @Autowired
    PracticeClock clock;

    @Test
    void tellWhoeverLooksWhetherQuestionsComeWithThem() {
        String asking = TestPractice.open(port, clock, Map.of("packet", "first-visit"), Map.of()).offering;
        String plain = TestPractice.open(port, clock).offering;

        assertThat(listed(asking).path("packet").asString()).isEqualTo("first-visit");
        assertThat(listed(plain).has("packet")).isFalse();
    }

    private JsonNode listed(String offering) {
        return StreamSupport.stream(
                        Api.visitor(port, "looks").get("offerings").json().spliterator(), false)
                .filter(each -> each.path("id").asString().equals(offering))
                .findFirst()
                .orElseThrow();
    }
}
