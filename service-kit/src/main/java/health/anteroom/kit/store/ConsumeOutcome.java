package health.anteroom.kit.store;

/** How the effect of an event on one document ended. */
public enum ConsumeOutcome {
    WRITTEN,
    ALREADY_SEEN,
    UNCHANGED
}
