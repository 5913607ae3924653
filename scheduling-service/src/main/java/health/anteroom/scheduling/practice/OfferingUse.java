package health.anteroom.scheduling.practice;

/**
 * What booking an offering means: whom it is for, the intake packet it asks for (or empty), who says yes, and what clients
 * change by themselves afterwards.
 */
public record OfferingUse(boolean firstContact, String packet, Approval approval, ChangeLimits changes) {
    /** Clients change it until it begins. */
    public OfferingUse(boolean firstContact, String packet, Approval approval) {
        this(firstContact, packet, approval, ChangeLimits.NONE);
    }
}
