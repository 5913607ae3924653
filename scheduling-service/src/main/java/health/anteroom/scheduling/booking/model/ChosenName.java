package health.anteroom.scheduling.booking.model;

/** The name that a client wants to be called by. */
public record ChosenName(String value) {
    @Override
    public String toString() {
        return "<hidden>";
    }
}
