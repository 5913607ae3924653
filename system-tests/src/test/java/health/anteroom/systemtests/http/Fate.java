package health.anteroom.systemtests.http;

/** How a call ended, as seen by who made it. */
public enum Fate {
    OK,
    /** The system said no: nothing was done. */
    REFUSED,
    /** No answer, or one that does not tell: it was done or it was not. */
    UNKNOWN,
    /** A fault of the system itself. */
    BROKEN;

    static Fate of(int status) {
        if (status >= 200 && status < 400) {
            return OK;
        }
        if (status >= 400 && status < 500) {
            return REFUSED;
        }
        return switch (status) {
            case 0, 502, 503, 504 -> UNKNOWN;
            default -> BROKEN;
        };
    }
}
