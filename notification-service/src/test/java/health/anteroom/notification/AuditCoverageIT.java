package health.anteroom.notification;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.testing.AuditCoverage;
import health.anteroom.notification.fixtures.NotificationIT;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

class AuditCoverageIT extends NotificationIT {
    @LocalServerPort
    int door;

    @Autowired
    ApplicationContext service;

    @Test
    void recordsEachRefusedTryAndEachChangeOnEveryRoute() {
        AuditCoverage coverage = new AuditCoverage(service, "notification", door);

        assertThat(coverage.gaps()).isEmpty();
        assertThat(coverage.refusals()).isPositive();
    }
}
