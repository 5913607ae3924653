package health.anteroom.scheduling.availability.application;

/** What a search for free times came to. */
public sealed interface SlotsOutcome {
    /** Times, perhaps none. */
    record Found(FoundSlots slots) implements SlotsOutcome {}

    /** Whoever would fit is not licensed where the client will be; perhaps someone else here is. */
    record NobodyLicensed(boolean butSomeoneElse) implements SlotsOutcome {}

    record UnknownOffering() implements SlotsOutcome {}
}
