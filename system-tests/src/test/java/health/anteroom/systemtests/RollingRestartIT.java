package health.anteroom.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.systemtests.check.Records;
import health.anteroom.systemtests.practice.Practice;
import health.anteroom.systemtests.practice.SteadyVisitors;
import health.anteroom.systemtests.stack.Condition;
import health.anteroom.systemtests.stack.RunningStack;
import health.anteroom.systemtests.stack.ServiceProcess;
import health.anteroom.systemtests.stack.SharedStack;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every container of every service is stopped and started, one after the other, while people look and book. Only where each
 * service runs more than once, with a proxy in front of the gateways, as docs/running-in-containers.md says.
 */
@Order(95)
@EnabledIfSystemProperty(named = "anteroom.stack.scaled", matches = "true")
@ExtendWith(SharedStack.class)
class RollingRestartIT {
    private static final int CALLS = 5_000;

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void isNoticedByNobody(RunningStack stack) {
        Practice practice = Practice.byDay(stack);
        SteadyVisitors visitors = SteadyVisitors.comeTo(practice);
        try (visitors) {
            for (ServiceProcess service : ServiceProcess.values()) {
                stack.restartOneByOne(service);
            }
            Condition.eventually(CALLS + " calls", visitors::calls, calls -> calls >= CALLS);
        }

        assertThat(visitors.notOk()).as("of %d calls", visitors.calls()).isEmpty();
        practice.time().settle();
        assertThat(visitors.bookings())
                .hasSizeGreaterThan(20)
                .allSatisfy(booking ->
                        assertThat(practice.messages().about(booking.id())).hasSize(1));
        assertThat(new Records(stack).findings()).isEmpty();
    }
}
