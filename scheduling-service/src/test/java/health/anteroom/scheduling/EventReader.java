package health.anteroom.scheduling;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Reads server-sent events as a desk does. Open once the service has said hello. */
public final class EventReader implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final InputStream stream;
    private final BlockingQueue<String> data = new LinkedBlockingQueue<>();
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private EventReader(InputStream stream) {
        this.stream = stream;
    }

    public static EventReader open(int port, String identity) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/api/scheduling/calendar/changes"))
                .header("Anteroom-Identity", identity)
                .header("Accept", "text/event-stream")
                .build();
        try {
            HttpResponse<InputStream> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofInputStream());
            EventReader reader = new EventReader(answer.body());
            reader.greeted(answer);
            return reader;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void greeted(HttpResponse<InputStream> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("no stream: " + answer.statusCode());
        }
        BufferedReader text = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        String line = text.readLine();
        while (line != null && !line.equals("event: hello")) {
            line = text.readLine();
        }
        lines.add(String.valueOf(line));
        Thread.ofVirtual().start(() -> read(text));
    }

    private void read(BufferedReader text) {
        try {
            for (String line = text.readLine(); line != null; line = text.readLine()) {
                lines.add(line);
                if (line.startsWith("data: ")) {
                    data.add(line);
                }
            }
        } catch (IOException closed) {
            lines.add("closed");
        }
    }

    /** Whether word of that calendar comes within the time; what came before it is passed over. */
    public boolean hears(String clinician, Duration within) {
        long end = System.nanoTime() + within.toNanos();
        String wanted = "data: {\"clinician\":\"" + clinician + "\"}";
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

    public String heard() {
        return String.join("\n", lines);
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
