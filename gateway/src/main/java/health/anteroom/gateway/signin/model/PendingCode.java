package health.anteroom.gateway.signin.model;

import java.time.Duration;
import java.time.Instant;

/**
 * A code that may still be used.
 *
 * @param account whose contact it is bound to; at most one pending code has it
 * @param digest keyed hash of account and digits
 * @param triesLeft at least one
 */
public record PendingCode(String account, String digest, int triesLeft, Instant expiresAt) implements CodeState {
    public static final int TRIES = 5;
    public static final Duration LIFETIME = Duration.ofMinutes(10);

    public PendingCode {
        if (triesLeft < 1 || triesLeft > TRIES) {
            throw new IllegalArgumentException("A pending code has 1 to " + TRIES + " tries left");
        }
    }

    public static PendingCode startingAt(Instant now, String account, String digest) {
        return new PendingCode(account, digest, TRIES, now.plus(LIFETIME));
    }

    public boolean livesAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    public CodeState afterWrongTry() {
        return triesLeft == 1 ? ended() : new PendingCode(account, digest, triesLeft - 1, expiresAt);
    }

    public EndedCode ended() {
        return new EndedCode(expiresAt);
    }
}
