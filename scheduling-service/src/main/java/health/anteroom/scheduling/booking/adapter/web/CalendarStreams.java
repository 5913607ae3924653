package health.anteroom.scheduling.booking.adapter.web;

import health.anteroom.scheduling.practice.CalendarNews;
import health.anteroom.scheduling.practice.ClinicianId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The open streams of this instance: not too many, and all ended before the web server waits for what runs. */
@Component
class CalendarStreams implements SmartLifecycle {
    static final int MOST = 128;

    private final CalendarNews news;
    private final Set<CalendarStream> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    CalendarStreams(CalendarNews news) {
        this.news = news;
    }

    /** Empty when there are as many as there may be. */
    Optional<CalendarStream> open(List<ClinicianId> clinicians) {
        CalendarStream stream = new CalendarStream(clinicians);
        synchronized (open) {
            if (!running || open.size() >= MOST) {
                return Optional.empty();
            }
            open.add(stream);
        }
        news.add(stream);
        return Optional.of(stream);
    }

    void close(CalendarStream stream) {
        news.remove(stream);
        open.remove(stream);
    }

    int size() {
        return open.size();
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        synchronized (open) {
            running = false;
        }
        open.forEach(CalendarStream::end);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
