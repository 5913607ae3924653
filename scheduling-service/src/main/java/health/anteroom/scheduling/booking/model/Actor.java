package health.anteroom.scheduling.booking.model;

/**
 * Who did something.
 *
 * @param subject the id of a member of staff or of a client; empty where nobody is known by name
 */
public record Actor(Kind kind, String subject) {
    /** Whoever had a link or a hold; nobody knows whether it was the client. */
    public static final Actor ANYONE = new Actor(Kind.ANYONE, "");

    /** Time that passed. */
    public static final Actor NOBODY = new Actor(Kind.NOBODY, "");

    public boolean isStaff() {
        return switch (kind) {
            case CLINICIAN, FRONT_DESK, OWNER -> true;
            case ANYONE, CLIENT, NOBODY -> false;
        };
    }

    /** As whom they stood before the appointment. */
    public enum Kind {
        ANYONE,
        CLIENT,
        CLINICIAN,
        FRONT_DESK,
        OWNER,
        NOBODY
    }
}
