package health.anteroom.gateway.routing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/** A service's answer as the browser sees it. */
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
        try (InputStream from = body.getContent()) {
            copy(from, response.getOutputStream(), BUFFER);
        }
    }

    private static void copy(InputStream from, OutputStream to, int size) throws IOException {
        byte[] buffer = new byte[size];
        int read = from.read(buffer);
        while (read >= 0) {
            to.write(buffer, 0, read);
            read = from.read(buffer);
        }
    }
}
