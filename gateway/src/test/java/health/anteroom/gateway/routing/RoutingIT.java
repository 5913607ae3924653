package health.anteroom.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.gateway.fixtures.RunningGateway;
import org.junit.jupiter.api.Test;

class RoutingIT extends RunningGateway {
    @Test
    void takesACallToItsService() {
        var answer = browser().get("/api/scheduling/slots?from=2026-11-24&zone=America%2FNew_York");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(SERVICE.last().target()).isEqualTo("/api/scheduling/slots?from=2026-11-24&zone=America%2FNew_York");
    }
}
