package health.anteroom.kit.identity;

/** Who is asking. Every route of a service knows it; there is no request without one. */
public sealed interface Caller permits Visitor, ClientCaller, StaffCaller {
    /** A name for this caller in the audit trail and in idempotency: an id, never a contact. */
    String actor();
}
