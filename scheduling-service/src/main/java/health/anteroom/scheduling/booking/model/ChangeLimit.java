package health.anteroom.scheduling.booking.model;

/** Which of an offering's limits leaves a change to a person in the practice; told with the refusal. */
public enum ChangeLimit {
    /** Its start is too close to be moved. */
    MOVE_NOTICE,
    /** Its start is too close to be cancelled. */
    CANCEL_NOTICE,
    /** It was moved as often as one may. */
    MAXIMUM_MOVES
}
