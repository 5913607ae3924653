package health.anteroom.kit.audit;

/** How a try to see or change something ended. */
public enum AuditOutcome {
    ALLOWED,
    REFUSED,
    /** A change that was asked for; written before it is made, whatever becomes of it. */
    TRIED
}
