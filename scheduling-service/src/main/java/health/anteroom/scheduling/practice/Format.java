package health.anteroom.scheduling.practice;

/** How two people meet. */
public enum Format {
    VIDEO,
    PHONE,
    IN_PERSON
}
