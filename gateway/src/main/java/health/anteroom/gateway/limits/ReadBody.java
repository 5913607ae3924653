package health.anteroom.gateway.limits;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** A request whose body was read as far as it is small; what comes after that is read from the line. */
final class ReadBody extends HttpServletRequestWrapper {
    private final boolean whole;
    private final ServletInputStream body;

    ReadBody(HttpServletRequest request, byte[] start, boolean whole) throws IOException {
        super(request);
        this.whole = whole;
        InputStream read = new ByteArrayInputStream(start);
        this.body = new Body(whole ? read : new SequenceInputStream(read, request.getInputStream()));
    }

    boolean isWhole() {
        return whole;
    }

    @Override
    public ServletInputStream getInputStream() {
        return body;
    }

    private static final class Body extends ServletInputStream {
        private final InputStream bytes;
        private boolean finished;

        Body(InputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() throws IOException {
            int octet = bytes.read();
            finished = octet < 0;
            return octet;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = bytes.read(into, offset, length);
            finished = count < 0;
            return count;
        }

        @Override
        public boolean isFinished() {
            return finished;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("This body is read as it comes");
        }
    }
}
