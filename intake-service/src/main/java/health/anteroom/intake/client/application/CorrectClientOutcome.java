package health.anteroom.intake.client.application;

import health.anteroom.intake.client.Client;
import health.anteroom.kit.store.Stored;

/** How {@link CorrectClientHandler} ended. Only {@link Corrected} may have changed anything. */
public sealed interface CorrectClientOutcome {
    record Corrected(Stored<Client> client) implements CorrectClientOutcome {}

    record NotThere() implements CorrectClientOutcome {}

    /** The card is another one than they looked at. */
    record ChangedMeanwhile() implements CorrectClientOutcome {}

    record ContactRefused(ContactRule.No why) implements CorrectClientOutcome {}
}
