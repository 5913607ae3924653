package health.anteroom.scheduling.booking.model;

/** Minted here with a person's first booking; every service knows them by it. */
public record ClientId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
