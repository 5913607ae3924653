package health.anteroom.scheduling.practice;

/** Whether a booking stands at once or waits for a person's answer. */
public enum Approval {
    INSTANT,
    REQUEST
}
