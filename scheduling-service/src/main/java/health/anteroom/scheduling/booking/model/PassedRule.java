package health.anteroom.scheduling.booking.model;

/** What a member of staff chose to pass. */
public enum PassedRule {
    LIMITS,
    OVERLAP
}
