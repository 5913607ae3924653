package health.anteroom.kit.audit;

/** How a try to see or change something ended. */
public enum AuditOutcome {
    ALLOWED,
    REFUSED
}
