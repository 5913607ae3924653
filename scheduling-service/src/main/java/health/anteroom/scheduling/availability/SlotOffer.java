package health.anteroom.scheduling.availability;

/** What the rules say of one start. */
public enum SlotOffer {
    OFFERED,
    /** It would be, but the clinician's day or week is full. */
    FULL,
    NOT_OFFERED
}
