package health.anteroom.kit.problem;

import java.io.IOException;

/** The body turned out not to be text that anything here takes, after its reading had begun. */
public final class MalformedBodyException extends IOException {
    private static final long serialVersionUID = 1L;

    /** @param what is wrong, never what stood there */
    public MalformedBodyException(String what) {
        super(what);
    }

    public static Problem problem() {
        return Problem.badRequest("malformed", "The body is missing or is not the JSON that this address takes.");
    }
}
