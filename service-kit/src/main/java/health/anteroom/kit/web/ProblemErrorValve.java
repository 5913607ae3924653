package health.anteroom.kit.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.ExceptionUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** What Tomcat refuses before any filter is asked, as a problem: no page, no version, no trace. */
public class ProblemErrorValve extends ErrorReportValve {
    private static final int FIRST_ERROR = 400;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        int status = response.getStatus();
        if (status < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            byte[] body = body(status).getBytes(StandardCharsets.UTF_8);
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            ExceptionUtils.handleThrowable(gone);
        }
    }

    private static String body(int status) {
        @Nullable HttpStatus known = HttpStatus.resolve(status);
        String title = known == null ? "Refused" : known.getReasonPhrase();
        return """
                {"type":"urn:anteroom:problem:%s","title":"%s","status":%d,"detail":"%s"}""".formatted(
                        status < HttpStatus.INTERNAL_SERVER_ERROR.value() ? "malformed" : "our-fault",
                        title,
                        status,
                        "The request is not one that can be understood here.");
    }
}
