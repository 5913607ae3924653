package health.anteroom.notification.news;

import health.anteroom.kit.time.DueSource;
import health.anteroom.notification.recipient.ClientId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits for the next word that is due, and has it sent; which instance does is decided by the word's own write. */
public final class NewsEngine implements DueSource {
    private static final Logger LOG = LoggerFactory.getLogger(NewsEngine.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration AFTER_FAULT = Duration.ofMinutes(1);
    private static final Object WAKE_UP = new Object();

    private final TellNewsHandler handler;
    private final InstantSource clock;
    private final Map<ClientId, Instant> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger atWork = new AtomicInteger();
    private final BlockingQueue<Object> wakeUps = new ArrayBlockingQueue<>(1);
    private volatile boolean running;

    public NewsEngine(TellNewsHandler handler, InstantSource clock) {
        this.handler = handler;
        this.clock = clock;
    }

    public void watch(ClientId client, Instant at) {
        waiting.put(client, at);
        wake();
    }

    public void wake() {
        // When a wake-up waits already, one is enough.
        var unused = wakeUps.offer(WAKE_UP);
    }

    public void start() {
        running = true;
        handler.forEachWaiting(this::watch);
        Thread.ofPlatform().name("news-engine").daemon().start(this::run);
    }

    public void stop() {
        running = false;
        wake();
    }

    private void run() {
        while (running) {
            atWork.incrementAndGet();
            due().forEach(this::tell);
            atWork.decrementAndGet();
            try {
                // What it was does not matter: all due times are looked at.
                var unused = wakeUps.poll(untilNext().toMillis() + 1, TimeUnit.MILLISECONDS);
            } catch (InterruptedException stopping) {
                return;
            }
        }
    }

    private void tell(ClientId client) {
        try {
            Optional<Instant> again = handler.tell(client);
            if (again.isPresent()) {
                waiting.put(client, again.get());
            } else {
                waiting.remove(client);
            }
        } catch (RuntimeException fault) {
            LOG.error("The word for client {} will be looked at again", client.value(), fault);
            waiting.put(client, clock.instant().plus(AFTER_FAULT));
        }
    }

    private List<ClientId> due() {
        Instant now = clock.instant();
        return waiting.entrySet().stream()
                .filter(each -> !each.getValue().isAfter(now))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Duration untilNext() {
        Duration next = waiting.values().stream()
                .min(Instant::compareTo)
                .map(at -> Duration.between(clock.instant(), at))
                .orElse(LONGEST_WAIT);
        return next.isNegative() ? Duration.ZERO : next.compareTo(LONGEST_WAIT) < 0 ? next : LONGEST_WAIT;
    }

    @Override
    public Optional<Instant> nextDue() {
        Instant now = clock.instant();
        return waiting.values().stream().filter(now::isBefore).min(Instant::compareTo);
    }

    @Override
    public int overdue() {
        return due().size() + atWork.get();
    }
}
