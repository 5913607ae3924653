package health.anteroom.notification.signin;

import health.anteroom.notification.delivery.Channel;
import java.time.Instant;
import java.util.Optional;

/** That a code was to be sent, and how far that came; neither the code nor to whom. */
record SignInDelivery(Channel channel, Instant askedAt, State state, int attempts, Optional<Instant> sentAt) {
    enum State {
        SENDING,
        SENT,
        FAILED
    }

    static SignInDelivery begun(Channel channel, Instant now) {
        return new SignInDelivery(channel, now, State.SENDING, 0, Optional.empty());
    }

    SignInDelivery sent(Instant now) {
        return new SignInDelivery(channel, askedAt, State.SENT, attempts + 1, Optional.of(now));
    }

    SignInDelivery failed() {
        return new SignInDelivery(channel, askedAt, State.FAILED, attempts + 1, Optional.empty());
    }

    SignInDelivery tried() {
        return new SignInDelivery(channel, askedAt, State.SENDING, attempts + 1, Optional.empty());
    }
}
