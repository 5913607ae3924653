package health.anteroom.localstack.clock;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;

/**
 * Moves the practice's time. On the way it stops at every due time, and goes on only when all that was due is done and told:
 * outboxes empty, nothing overdue, no consumer behind, seen twice in a row.
 */
public final class TimeTravel {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final int QUIET_LOOKS = 2;

    private final TravelledClock clock;
    private final List<TravellingService> services;
    private final ConsumerLag lag;
    private final Duration patience;

    TimeTravel(TravelledClock clock, List<TravellingService> services, ConsumerLag lag, Duration patience) {
        this.clock = clock;
        this.services = List.copyOf(services);
        this.lag = lag;
        this.patience = patience;
    }

    public static TimeTravel of(TravelledClock clock, List<URI> services, String token, Admin admin) {
        HttpClient http = HttpClient.newHttpClient();
        List<TravellingService> travelling = services.stream()
                .map(url -> new TravellingService(url, token, http))
                .toList();
        return new TimeTravel(clock, travelling, new ConsumerLag(admin), PATIENCE);
    }

    public Instant now() {
        return clock.now();
    }

    /** One travel at a time. */
    public synchronized void to(Instant target) throws IOException, InterruptedException {
        awaitStillness();
        for (Optional<Instant> next = nextDue(); isBy(next, target); next = nextDue()) {
            move(next.orElse(target));
        }
        move(target);
    }

    private static boolean isBy(Optional<Instant> next, Instant target) {
        return next.filter(due -> !due.isAfter(target)).isPresent();
    }

    private void move(Instant instant) throws IOException, InterruptedException {
        clock.moveTo(instant);
        for (TravellingService service : services) {
            service.travel(clock.offset());
        }
        awaitStillness();
    }

    private Optional<Instant> nextDue() throws IOException, InterruptedException {
        Optional<Instant> next = Optional.empty();
        for (TravellingService service : services) {
            Optional<Instant> candidate = service.pending().nextDue();
            if (candidate.isPresent() && (next.isEmpty() || candidate.get().isBefore(next.get()))) {
                next = candidate;
            }
        }
        return next;
    }

    private void awaitStillness() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        String unrest = unrest();
        int quiet = unrest.isEmpty() ? 1 : 0;
        while (quiet < QUIET_LOOKS) {
            if (System.nanoTime() > deadline) {
                throw new IOException("The services did not come to rest: " + unrest);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            unrest = unrest();
            quiet = unrest.isEmpty() ? quiet + 1 : 0;
        }
    }

    /** What is not at rest, in words; nothing if all is. A service that does not answer is being restarted, and so is not. */
    private String unrest() throws InterruptedException {
        try {
            for (TravellingService service : services) {
                int left = service.pending().left();
                if (left > 0) {
                    return "%s has %d to do".formatted(service, left);
                }
            }
            Map<String, Long> behind = lag.left();
            return behind.isEmpty() ? "" : "behind by so many records: " + behind;
        } catch (IOException | ExecutionException notNow) {
            return "no answer: " + notNow.getMessage();
        }
    }
}
