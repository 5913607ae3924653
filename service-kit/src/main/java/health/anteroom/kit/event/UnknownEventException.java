package health.anteroom.kit.event;

/** An event that this version cannot read: parked at once, since trying again would not help. */
public final class UnknownEventException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownEventException(String message) {
        super(message);
    }
}
