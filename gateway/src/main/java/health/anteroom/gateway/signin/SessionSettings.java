package health.anteroom.gateway.signin;

import health.anteroom.gateway.signin.model.SessionTimes;
import health.anteroom.gateway.signin.model.SignedInAs;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long sessions last.
 *
 * @param staffIdle without use, for staff
 * @param clientIdle without use, for clients
 * @param absolute at most, for everybody
 * @param most living ones of one person; one more ends the oldest
 * @param sweepEvery how often ended codes and sessions are removed
 */
@ConfigurationProperties("anteroom.signin")
public record SessionSettings(
        Duration staffIdle, Duration clientIdle, Duration absolute, int most, Duration sweepEvery) {
    public SessionTimes timesFor(SignedInAs who) {
        return new SessionTimes(who.isStaff() ? staffIdle : clientIdle, absolute);
    }
}
