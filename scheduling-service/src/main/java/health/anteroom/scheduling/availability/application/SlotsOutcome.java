package health.anteroom.scheduling.availability.application;

/** What a search for free times came to. */
public sealed interface SlotsOutcome {
    /** Times, perhaps none. */
    record Found(FoundSlots slots) implements SlotsOutcome {}

    /** Somebody would fit, but nobody is licensed where the client will be. */
    record NobodyLicensed() implements SlotsOutcome {}

    record UnknownOffering() implements SlotsOutcome {}
}
