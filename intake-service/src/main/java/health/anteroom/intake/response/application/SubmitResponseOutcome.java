package health.anteroom.intake.response.application;

import java.time.Instant;

/** How {@link SubmitResponseHandler} ended. */
public sealed interface SubmitResponseOutcome {
    /**
     * Handed in now or before.
     *
     * @param next what happens next, in words for the client
     */
    record Submitted(Instant at, String next) implements SubmitResponseOutcome {}

    record NotThere() implements SubmitResponseOutcome {}
}
