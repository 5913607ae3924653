package health.anteroom.scheduling.booking.model;

/** Why it was cancelled, if anybody said; never asked for. */
public record CancelReason(String text) {
    public static final CancelReason NONE = new CancelReason("");

    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return "<hidden>";
    }
}
