package health.anteroom.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A refusal as RFC 9457 problem details. Its {@code type} is {@code urn:anteroom:problem:<slug>} and never changes.
 *
 * @param detail plain words for a person; never what they sent
 * @param errors which parts of the input, as JSON pointers (RFC 6901)
 * @param extra further members, such as the present revision
 */
public record Problem(
        String slug,
        HttpStatus status,
        String detail,
        List<FieldProblem> errors,
        Map<String, Object> extra,
        Optional<Integer> retryAfterSeconds) {
    /** Of every refusal, wherever it is written. */
    static final HttpHeaders HEADERS = headers();

    private static final String TYPE_PREFIX = "urn:anteroom:problem:";

    public Problem {
        errors = List.copyOf(errors);
        extra = Map.copyOf(extra);
    }

    public static Problem of(HttpStatus status, String slug, String detail) {
        return new Problem(slug, status, detail, List.of(), Map.of(), Optional.empty());
    }

    public static Problem badRequest(String slug, String detail) {
        return of(HttpStatus.BAD_REQUEST, slug, detail);
    }

    public static Problem unauthorized() {
        return of(HttpStatus.UNAUTHORIZED, "not-signed-in", "Please sign in first.");
    }

    public static Problem forbidden() {
        return of(HttpStatus.FORBIDDEN, "not-yours-to-do", "This is not yours to do.");
    }

    public static Problem notFound() {
        return of(HttpStatus.NOT_FOUND, "not-found", "There is nothing here that you can see.");
    }

    public static Problem conflict(String slug, String detail) {
        return of(HttpStatus.CONFLICT, slug, detail);
    }

    public static Problem preconditionFailed() {
        return of(
                HttpStatus.PRECONDITION_FAILED,
                "changed-meanwhile",
                "Someone changed this in the meantime. Look at it again, then decide.");
    }

    /** Where somebody else's change could be overwritten unseen, or a repeated request do something twice. */
    public static Problem ifMatchMissing() {
        return of(
                HttpStatus.PRECONDITION_REQUIRED,
                "if-match-missing",
                "Please say which revision this change was made from: If-Match.");
    }

    public static Problem idempotencyKeyMissing() {
        return of(
                HttpStatus.PRECONDITION_REQUIRED,
                "idempotency-key-missing",
                "Please send an Idempotency-Key, so that a repeated request does this once.");
    }

    public static Problem unprocessable(String slug, String detail) {
        return of(HttpStatus.UNPROCESSABLE_CONTENT, slug, detail);
    }

    public static Problem tooManyRequests(int retryAfterSeconds) {
        return of(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "too-many-requests",
                        "That was a lot at once. Please try again shortly.")
                .retryAfter(retryAfterSeconds);
    }

    public Problem at(String pointer, String what) {
        List<FieldProblem> more = new ArrayList<>(errors);
        more.add(new FieldProblem(pointer, what));
        return new Problem(slug, status, detail, more, extra, retryAfterSeconds);
    }

    public Problem with(String member, Object value) {
        Map<String, Object> more = new java.util.HashMap<>(extra);
        more.put(member, value);
        return new Problem(slug, status, detail, errors, more, retryAfterSeconds);
    }

    public Problem retryAfter(int seconds) {
        return new Problem(slug, status, detail, errors, extra, Optional.of(seconds));
    }

    public ResponseEntity<Object> toResponse() {
        ResponseEntity.BodyBuilder response = ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .headers(HEADERS);
        retryAfterSeconds.ifPresent(seconds -> response.header(HttpHeaders.RETRY_AFTER, Integer.toString(seconds)));
        return response.body(body());
    }

    private static HttpHeaders headers() {
        HttpHeaders headers = new HttpHeaders();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.setCacheControl("no-store");
        return HttpHeaders.readOnlyHttpHeaders(headers);
    }

    ProblemBody body() {
        return new ProblemBody(TYPE_PREFIX + slug, status.getReasonPhrase(), status.value(), detail, errors, extra);
    }

    /** One part of the input that cannot be accepted. */
    public record FieldProblem(String pointer, String detail) {}

    record ProblemBody(
            String type,
            String title,
            int status,
            String detail,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldProblem> errors,
            @com.fasterxml.jackson.annotation.JsonAnyGetter Map<String, Object> extra) {}
}
