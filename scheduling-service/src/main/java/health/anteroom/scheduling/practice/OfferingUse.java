package health.anteroom.scheduling.practice;

/** What booking an offering means: whom it is for, the intake packet it asks for (or empty), and who says yes. */
public record OfferingUse(boolean firstContact, String packet, Approval approval) {}
