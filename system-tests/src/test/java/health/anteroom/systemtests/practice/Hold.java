package health.anteroom.systemtests.practice;

import health.anteroom.systemtests.http.Answer;
import health.anteroom.systemtests.http.AnteroomClient;
import java.time.Instant;
import java.time.OffsetDateTime;

/** A time kept for a while, in the browser that keeps it. */
public record Hold(AnteroomClient browser, String id, String token, Instant expiresAt, Instant start) {

    public static Hold of(AnteroomClient browser, Answer answer) {
        return new Hold(
                browser,
                answer.text("id"),
                answer.text("token"),
                OffsetDateTime.parse(answer.text("expiresAt")).toInstant(),
                OffsetDateTime.parse(answer.text("start")).toInstant());
    }
}
