package health.anteroom.kit.audit;

/** Something that shows that the trail is not what was written. */
sealed interface AuditFlaw {

    /** This entry is not there, though one after it is, or a head says that it was. */
    record Missing(String entry) implements AuditFlaw {}

    /** This entry is there, and is not what was written. */
    record Altered(String entry) implements AuditFlaw {}

    /** A whole chain that was anchored is not there. */
    record ChainMissing(String chain) implements AuditFlaw {}

    /** A chain that is there, and was never begun by the service. */
    record ChainUnknown(String chain) implements AuditFlaw {}

    /** Somebody else wrote a head in this service's name. */
    record HeadForged(String service) implements AuditFlaw {}

    default String words() {
        return switch (this) {
            case Missing missing -> "entry " + missing.entry() + " is missing";
            case Altered altered -> "entry " + altered.entry() + " was altered";
            case ChainMissing chain -> "chain " + chain.chain() + " is missing";
            case ChainUnknown chain -> "chain " + chain.chain() + " was never begun by the service";
            case HeadForged head -> "a head in the name of " + head.service() + " was forged";
        };
    }
}
