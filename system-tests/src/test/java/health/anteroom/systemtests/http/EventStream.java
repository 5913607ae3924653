package health.anteroom.systemtests.http;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Server-sent events as a page hears them; open once the first line is there. */
public final class EventStream implements AutoCloseable {
    private final HttpResponse<Stream<String>> response;
    private final BlockingQueue<String> data = new LinkedBlockingQueue<>();

    EventStream(HttpResponse<Stream<String>> response) {
        this.response = response;
        Thread.ofVirtual().start(() -> read(response.body()));
    }

    private void read(Stream<String> lines) {
        try {
            lines.filter(line -> line.startsWith("data: "))
                    .forEach(line -> data.add(line.substring("data: ".length())));
        } catch (java.io.UncheckedIOException closed) {
            data.add("closed");
        }
    }

    /** Whether this comes within the time; what came before it is passed over. */
    public boolean hears(String wanted, Duration within) {
        long end = System.nanoTime() + within.toNanos();
        try {
            for (long left = within.toNanos(); left > 0; left = end - System.nanoTime()) {
                if (wanted.equals(data.poll(left, TimeUnit.NANOSECONDS))) {
                    return true;
                }
            }
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        response.body().close();
    }
}
