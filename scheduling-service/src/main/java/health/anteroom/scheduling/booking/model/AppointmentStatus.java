package health.anteroom.scheduling.booking.model;

/** Where an appointment stands. */
public enum AppointmentStatus {
    HELD,
    REQUESTED,
    BOOKED,
    CANCELLED,
    RELEASED,
    EXPIRED
}
