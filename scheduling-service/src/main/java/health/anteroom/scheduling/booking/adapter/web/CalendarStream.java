package health.anteroom.scheduling.booking.adapter.web;

import health.anteroom.scheduling.practice.CalendarNews;
import health.anteroom.scheduling.practice.ClinicianId;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Changes of some clinicians' calendars as server-sent events (HTML Living Standard, 9.2). Many changes of one calendar
 * that come together are told once, so that a slow reader holds nothing up and fills nothing.
 */
final class CalendarStream implements CalendarNews.Listener {
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final String HELLO = "retry: 500\nevent: hello\ndata: {}\n\n";
    private static final String STILL_HERE = ": still here\n\n";

    private final Set<ClinicianId> visible;
    private final Set<ClinicianId> changed = ConcurrentHashMap.newKeySet();
    private final Semaphore news = new Semaphore(0);
    private volatile boolean ended;

    CalendarStream(List<ClinicianId> visible) {
        this.visible = Set.copyOf(visible);
    }

    @Override
    public void hears(ClinicianId clinician) {
        if (visible.contains(clinician) && changed.add(clinician)) {
            news.release();
        }
    }

    /** Lets the writer end, now. */
    void end() {
        ended = true;
        news.release();
    }

    /** Until the time is over, the stream is ended, or the reader is gone. */
    void writeTo(OutputStream out, Duration time) throws IOException, InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        write(out, HELLO);
        while (!ended && System.nanoTime() < end) {
            boolean heard = news.tryAcquire(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
            if (!ended) {
                write(out, heard ? changes() : STILL_HERE);
            }
        }
    }

    /** Forgotten before they are told: whoever is told and looks then sees everything up to here. */
    private String changes() {
        news.drainPermits();
        List<ClinicianId> now = List.copyOf(changed);
        changed.removeAll(now);
        StringBuilder events = new StringBuilder();
        for (ClinicianId clinician : now) {
            events.append("event: change\ndata: {\"clinician\":\"")
                    .append(clinician)
                    .append("\"}\n\n");
        }
        return events.isEmpty() ? STILL_HERE : events.toString();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
