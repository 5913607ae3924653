package health.anteroom.kit.audit;

/** A place for heads that the service can add to and never rewrite. */
interface AuditAnchor {

    /** Returns once a chain's birth is anchored, so that no chain can be taken away whole and unseen. */
    void begin(AuditHead born);

    /** Anchored as soon as may be, by this head or a later one. */
    void reached(AuditHead head);
}
