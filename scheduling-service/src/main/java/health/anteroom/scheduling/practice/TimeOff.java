package health.anteroom.scheduling.practice;

/** Time that a clinician is away; what is booked inside stays booked until a person decides. */
public record TimeOff(String id, TimeRange time, TimeOffNote note) {}
