package health.anteroom.scheduling.booking.model;

/** Made from the request that held or booked it, so that a repeated request finds it again. */
public record AppointmentId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
