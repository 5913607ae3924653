package health.anteroom.kit.problem;

import java.io.IOException;

/** The body turned out larger than the route takes, after its reading had begun. */
public final class BodyTooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    public BodyTooLargeException() {
        super("body too large");
    }

    /** The answer to it, the same whether the length was announced or found. */
    public static Problem problem() {
        return Problem.of(
                org.springframework.http.HttpStatus.CONTENT_TOO_LARGE,
                "content-too-large",
                "That is more than this address takes.");
    }
}
