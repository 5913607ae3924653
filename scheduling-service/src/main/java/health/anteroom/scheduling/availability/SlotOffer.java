package health.anteroom.scheduling.availability;

/** What the rules say of one start. */
public enum SlotOffer {
    OFFERED,
    /** It would be, but the clinician is away then. */
    AWAY,
    /** It would be, but there is a maximum for the day, and it is reached. */
    DAY_FULL,
    /** It would be, but there is a maximum for the week, and it is reached. */
    WEEK_FULL,
    NOT_OFFERED
}
