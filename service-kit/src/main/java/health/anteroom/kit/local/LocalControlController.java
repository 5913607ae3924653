package health.anteroom.kit.local;

import health.anteroom.kit.outbox.OutboxRelay;
import health.anteroom.kit.problem.Problem;
import health.anteroom.kit.time.DueSource;
import health.anteroom.kit.time.PracticeClock;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets the local stack move the practice's clock and see when this service has come to rest. */
@RestController
@RequestMapping("/internal")
public class LocalControlController {
    private final LocalSettings settings;
    private final PracticeClock clock;
    private final OutboxRelay relay;
    private final List<DueSource> dueSources;

    public LocalControlController(
            LocalSettings settings, PracticeClock clock, OutboxRelay relay, List<DueSource> dueSources) {
        this.settings = settings;
        this.clock = clock;
        this.relay = relay;
        this.dueSources = List.copyOf(dueSources);
    }

    @PutMapping("/clock")
    ResponseEntity<?> travel(@RequestHeader("Anteroom-Local") String token, @RequestBody ClockOffset target) {
        if (isForeign(token)) {
            return Problem.notFound().toResponse();
        }
        clock.travelTo(target.offset());
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/pending")
    ResponseEntity<?> pending(@RequestHeader("Anteroom-Local") String token) {
        if (isForeign(token)) {
            return Problem.notFound().toResponse();
        }
        int overdue = dueSources.stream().mapToInt(DueSource::overdue).sum();
        Optional<Instant> next = dueSources.stream()
                .map(DueSource::nextDue)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
        return ResponseEntity.ok(new Pending(relay.pending(), overdue, next));
    }

    private boolean isForeign(String token) {
        byte[] expected = settings.token().getBytes(StandardCharsets.UTF_8);
        return expected.length == 0 || !MessageDigest.isEqual(expected, token.getBytes(StandardCharsets.UTF_8));
    }

    /** How far the practice's clock is ahead of the machine's. */
    record ClockOffset(Duration offset) {}

    /** What this service has yet to do. */
    record Pending(int outbox, int due, Optional<Instant> nextDue) {}
}
