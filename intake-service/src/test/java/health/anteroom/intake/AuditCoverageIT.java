package health.anteroom.intake;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.intake.testing.IntakeTest;
import health.anteroom.kit.testing.AuditCoverage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@IntakeTest
class AuditCoverageIT {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext service;

    @Test
    void recordsEachRefusedTryAndEachChangeOnEveryRoute() {
        AuditCoverage coverage = new AuditCoverage(service, "intake", port);

        assertThat(coverage.gaps()).isEmpty();
        assertThat(coverage.refusals()).isPositive();
    }
}
