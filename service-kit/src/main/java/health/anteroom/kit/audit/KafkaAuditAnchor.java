package health.anteroom.kit.audit;

import health.anteroom.kit.crypto.Hmac;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * Heads on a topic that keeps everything. One is on its way at a time; what comes meanwhile is folded into the next, so that
 * a burst of entries costs few heads.
 */
final class KafkaAuditAnchor implements AuditAnchor, AutoCloseable {
    static final String TOPIC = "anteroom.audit-heads";

    private static final Logger LOG = LoggerFactory.getLogger(KafkaAuditAnchor.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final KafkaTemplate<String, byte[]> kafka;
    private final String service;
    private final Hmac key;
    private final AtomicReference<Optional<AuditHead>> newest = new AtomicReference<>(Optional.empty());
    private final AtomicBoolean sending = new AtomicBoolean();
    private volatile CompletableFuture<?> last = CompletableFuture.completedFuture(null);

    KafkaAuditAnchor(KafkaTemplate<String, byte[]> kafka, String service, Hmac key) {
        this.kafka = kafka;
        this.service = service;
        this.key = key;
    }

    @Override
    public void begin(AuditHead born) {
        await(send(born));
    }

    @Override
    public void reached(AuditHead head) {
        newest.set(Optional.of(head));
        sendNewest();
    }

    private void sendNewest() {
        if (newest.get().isPresent() && sending.compareAndSet(false, true)) {
            last = newest.getAndSet(Optional.empty())
                    .<CompletableFuture<?>>map(this::send)
                    .orElseGet(() -> CompletableFuture.completedFuture(null))
                    .whenComplete((sent, failure) -> settled(failure));
        }
    }

    /** A head that did not arrive is covered by the next one that does. */
    private void settled(@org.jspecify.annotations.Nullable Throwable failure) {
        sending.set(false);
        if (failure == null) {
            sendNewest();
        } else {
            LOG.warn("The head of the audit chain could not be anchored: {}", failure.toString());
        }
    }

    private CompletableFuture<?> send(AuditHead head) {
        return kafka.send(TOPIC, service, head.anchored(key).getBytes(StandardCharsets.UTF_8));
    }

    private static void await(CompletableFuture<?> sent) {
        try {
            sent.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a chain of the audit began", interrupted);
        } catch (ExecutionException | TimeoutException failure) {
            throw new IllegalStateException(
                    "No chain of the audit can begin while its birth cannot be anchored", failure);
        }
    }

    /** At a stop the last entry is anchored too. */
    @Override
    public void close() {
        while (sending.get() || newest.get().isPresent()) {
            await(last);
            sendNewest();
        }
    }
}
