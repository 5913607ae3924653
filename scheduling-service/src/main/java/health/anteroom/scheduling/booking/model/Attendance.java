package health.anteroom.scheduling.booking.model;

/** Whether they came; entered by a person, and apart from whether it is booked. */
public enum Attendance {
    EXPECTED,
    ARRIVED,
    FULFILLED,
    NO_SHOW
}
