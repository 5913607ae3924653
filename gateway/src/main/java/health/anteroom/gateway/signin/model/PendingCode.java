package health.anteroom.gateway.signin.model;

import java.time.Duration;
import java.time.Instant;

/**
 * A code that may still be used.
 *
 * @param account whose contact it is bound to; at most one pending code has it
 * @param digest keyed hash of account and digits
 * @param triesLeft at least one
 * @param telling whether its digits were sent to anybody
 */
public record PendingCode(String account, String digest, int triesLeft, Instant expiresAt, Telling telling)
        implements CodeState {
    public static final int TRIES = 5;
    public static final Duration LIFETIME = Duration.ofMinutes(10);

    public PendingCode {
        if (triesLeft < 1 || triesLeft > TRIES) {
            throw new IllegalArgumentException("A pending code has 1 to " + TRIES + " tries left");
        }
    }

    public static PendingCode startingAt(Instant now, String account, String digest, Telling telling) {
        return new PendingCode(account, digest, TRIES, now.plus(LIFETIME), telling);
    }

    public boolean livesAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    public CodeState afterWrongTry() {
        return triesLeft == 1 ? ended() : new PendingCode(account, digest, triesLeft - 1, expiresAt, telling);
    }

    public EndedCode ended() {
        return new EndedCode(expiresAt);
    }

    /** Whether anybody was told. */
    public enum Telling {
        TOLD,
        /** Nobody had the contact when it was asked for; whoever has it within the code's life is told. */
        AWAITED
    }
}
