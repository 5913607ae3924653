package health.anteroom.scheduling.booking.model;

/** One way to reach a client, normalised: a lower-case mail address or an E.164 number. */
public record Contact(Channel channel, String value) {
    @Override
    public String toString() {
        return "<hidden>";
    }

    /** What kind of address it is. */
    public enum Channel {
        EMAIL,
        PHONE
    }
}
