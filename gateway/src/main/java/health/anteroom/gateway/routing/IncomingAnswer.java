package health.anteroom.gateway.routing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/** A service's answer as the browser sees it. Whoever got it closes it. */
final class IncomingAnswer {
    private static final int BUFFER = 8 * 1024;

    private IncomingAnswer() {}

    static void copy(ClassicHttpResponse answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.getCode());
        PassedHeaders.toBrowser(answer, response);
        @Nullable HttpEntity body = answer.getEntity();
        if (body == null) {
            return;
        }
        if (body.getContentLength() >= 0) {
            response.setContentLengthLong(body.getContentLength());
        }
        boolean live = isLive(body);
        copy(body.getContent(), response.getOutputStream(), live);
    }

    /** Server-sent events: nothing of them waits for more. */
    static boolean isLive(@Nullable HttpEntity body) {
        return body != null
                && body.getContentType() != null
                && body.getContentType().startsWith("text/event-stream");
    }

    private static void copy(InputStream from, OutputStream to, boolean live) throws IOException {
        byte[] buffer = new byte[BUFFER];
        int read = from.read(buffer);
        while (read >= 0) {
            to.write(buffer, 0, read);
            if (live) {
                to.flush();
            }
            read = from.read(buffer);
        }
    }
}
