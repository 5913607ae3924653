package health.anteroom.gateway.routing;

import health.anteroom.kit.problem.BodyTooLargeException;
import health.anteroom.kit.problem.MalformedBodyException;
import health.anteroom.kit.problem.Problem;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.springframework.http.HttpStatus;

/** What a caller is told when a service cannot be reached or does not answer. */
final class Outage {
    private static final int RETRY_AFTER_SECONDS = 2;

    private static final Problem DOWN = Problem.of(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "service-unavailable",
                    "A part of this practice's system is not reachable at this moment. Please try again shortly.")
            .retryAfter(RETRY_AFTER_SECONDS);

    private static final Problem SLOW = Problem.of(
                    HttpStatus.GATEWAY_TIMEOUT,
                    "no-answer-in-time",
                    "This took too long, and we cannot say whether it was done. Trying again with the same key does it"
                            + " once.")
            .retryAfter(RETRY_AFTER_SECONDS);

    private static final Problem BROKEN_OFF = Problem.of(
                    HttpStatus.BAD_GATEWAY,
                    "broken-off",
                    "The answer broke off, and we cannot say whether it was done. Trying again with the same key does"
                            + " it once.")
            .retryAfter(RETRY_AFTER_SECONDS);

    private Outage() {}

    static Problem of(IOException failure) {
        return switch (failure) {
            case ConnectTimeoutException refused -> DOWN;
            case ConnectException refused -> DOWN;
            case ConnectionRequestTimeoutException full -> DOWN;
            case UnknownHostException unknown -> DOWN;
            case NoRouteToHostException unreachable -> DOWN;
            case SocketTimeoutException silent -> SLOW;
            case BodyTooLargeException tooLarge -> BodyTooLargeException.problem();
            case MalformedBodyException malformed -> MalformedBodyException.problem();
            default -> BROKEN_OFF;
        };
    }
}
