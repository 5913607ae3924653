package health.anteroom.scheduling.booking.model;

/** Why a time that was to be had is gone; told with the refusal. */
public enum TakenReason {
    /** Someone has it. */
    TIME_TAKEN,
    /** No room is free for it. */
    NO_ROOM,
    DAY_FULL,
    WEEK_FULL,
    /** The clinician is away then. */
    AWAY
}
