package health.anteroom.localstack.clock;

import health.anteroom.localstack.http.Answer;
import health.anteroom.localstack.http.Request;
import health.anteroom.localstack.http.StackHttp;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A service as local control sees one: it has work at certain times, and needs a few looks until that is done. */
final class DueWork implements AutoCloseable {
    private static final Pattern OFFSET = Pattern.compile("\"offset\":\"([^\"]+)\"");

    private final StackHttp http = StackHttp.start(InetAddress.getLoopbackAddress(), 0);
    private final Instant machine;
    private final NavigableSet<Instant> due = new TreeSet<>();
    private final List<Instant> visited = new ArrayList<>();
    private final int looksUntilDone;
    private int looks;
    private Instant now;

    DueWork(Instant machine, int looksUntilDone, Instant... due) {
        this.machine = machine;
        this.now = machine;
        this.looksUntilDone = looksUntilDone;
        this.due.addAll(List.of(due));
        http.serve("/internal/clock", this::travel);
        http.serve("/internal/pending", request -> pending());
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + http.port());
    }

    synchronized List<Instant> visited() {
        return List.copyOf(visited);
    }

    private synchronized Answer travel(Request request) throws IOException {
        Matcher offset = OFFSET.matcher(request.body().orElse(""));
        if (!offset.find()) {
            return Answer.problem(400, "malformed", "no offset");
        }
        now = machine.plus(Duration.parse(offset.group(1)));
        visited.add(now);
        looks = 0;
        return Answer.empty(204);
    }

    private synchronized Answer pending() {
        boolean isOverdue = !due.headSet(now, true).isEmpty();
        if (isOverdue && ++looks >= looksUntilDone) {
            due.headSet(now, true).clear();
            isOverdue = false;
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("outbox", 0);
        body.put("due", isOverdue ? 1 : 0);
        Instant next = due.higher(now);
        body.put("nextDue", next == null ? null : next.toString());
        return Answer.json(200, body);
    }

    @Override
    public void close() {
        http.close();
    }
}
