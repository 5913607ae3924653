package health.anteroom.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.testing.AuditCoverage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@SchedulingIT
class AuditCoverageIT {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext service;

    @Test
    void recordsEachRefusedTryAndEachChangeOnEveryRoute() {
        AuditCoverage coverage = new AuditCoverage(service, "scheduling", port);

        assertThat(coverage.gaps()).isEmpty();
        assertThat(coverage.refusals()).isPositive();
    }
}
