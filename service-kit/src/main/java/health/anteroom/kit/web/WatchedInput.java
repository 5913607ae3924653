package health.anteroom.kit.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** A request's body with {@link JsonBytes} looking on. */
final class WatchedInput extends ServletInputStream {
    private final ServletInputStream body;
    private final JsonBytes text = new JsonBytes();

    WatchedInput(ServletInputStream body) {
        this.body = body;
    }

    @Override
    public int read() throws IOException {
        int next = body.read();
        if (next < 0) {
            text.end();
        } else {
            text.next(next);
        }
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = body.read(bytes, offset, length);
        for (int i = 0; i < count; i++) {
            text.next(Byte.toUnsignedInt(bytes[offset + i]));
        }
        if (count < 0) {
            text.end();
        }
        return count;
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
