package health.anteroom.kit.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem where no controller is: in filters and for what the container refuses. */
public final class ProblemWriter {
    private final JsonMapper json;

    public ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    public void write(HttpServletResponse response, Problem problem) throws IOException {
        byte[] body = json.writeValueAsString(problem.body()).getBytes(StandardCharsets.UTF_8);
        response.setStatus(problem.status().value());
        problem.retryAfterSeconds()
                .ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(seconds)));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        Problem.HEADERS.forEach((name, values) -> response.setHeader(name, values.getFirst()));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
