package health.anteroom.kit.outbox;

import com.mongodb.client.MongoCollection;
import health.anteroom.kit.fault.CrashPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Publishes whole outboxes right after the write, and again in a sweep at start and now and then for what another
 * instance left. Several relays on one document are harmless: consumers know what they have seen. Order within an
 * aggregate is kept, since one document is worked on by one thread here and a failure stops it.
 */
public final class OutboxRelay implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int ALARM_AT = 50;

    private final EventPublisher publisher;
    private final OutboxSettings settings;
    private final Map<OutboxKey, News> pending = new ConcurrentHashMap<>();
    private final List<MongoCollection<Document>> swept = new ArrayList<>();
    private final Semaphore atOnce;
    private final ExecutorService workers = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("outbox-", 0).factory());
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("outbox-sweep").factory());
    private volatile boolean running;

    public OutboxRelay(EventPublisher publisher, OutboxSettings settings) {
        this.publisher = publisher;
        this.settings = settings;
        this.atOnce = new Semaphore(settings.parallel());
    }

    /** Registers a collection for the sweeps. */
    public void sweep(MongoCollection<Document> collection) {
        swept.add(collection);
    }

    /** An aggregate has something to tell. Returns at once; news of one aggregate that is at work already is kept. */
    public void hasNews(MongoCollection<Document> collection, String id) {
        OutboxKey key = new OutboxKey(collection, id);
        if (pending.put(key, News.WAITING) == null) {
            workers.execute(() -> work(key));
        }
    }

    /** Aggregates whose outboxes are not yet known to be empty. */
    public int pending() {
        return pending.size();
    }

    private void work(OutboxKey key) {
        try {
            atOnce.acquire();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            do {
                pending.put(key, News.IN_WORK);
                publishAll(key);
            } while (!pending.remove(key, News.IN_WORK));
        } catch (RuntimeException broken) {
            LOG.warn("Outbox of {} waits for another try: {}", key.id(), broken.toString());
            Future<?> unused =
                    timer.schedule(() -> retry(key), settings.retryAfter().toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            atOnce.release();
        }
    }

    private void retry(OutboxKey key) {
        workers.execute(() -> work(key));
    }

    private void publishAll(OutboxKey key) {
        Document document = key.collection().find(new Document("_id", key.id())).first();
        List<OutboxEntry> entries = document == null ? List.of() : entriesOf(document);
        if (entries.isEmpty()) {
            return;
        }
        if (entries.size() >= ALARM_AT) {
            LOG.error("The outbox of {} holds {} events", key.id(), entries.size());
        }
        CrashPoint.reach("outbox.before-publish");
        // The idempotent producer keeps the order of sends to one key; the first failure leaves all from there on in
        // place.
        CompletableFuture<?>[] sends = entries.stream().map(publisher::publish).toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(sends)
                .orTimeout(settings.deadline().toMillis(), TimeUnit.MILLISECONDS)
                .join();
        CrashPoint.reach("outbox.before-pull");
        long last = entries.getLast().revision();
        key.collection()
                .updateOne(
                        new Document("_id", key.id()),
                        new Document(
                                "$pull", new Document("outbox", new Document("revision", new Document("$lte", last)))));
    }

    private static List<OutboxEntry> entriesOf(Document document) {
        String id = document.getString("_id");
        return document.getList("outbox", Document.class, List.of()).stream()
                .map(entry -> OutboxEntry.read(id, entry))
                .toList();
    }

    private void sweepAll() {
        try {
            for (MongoCollection<Document> collection : swept) {
                collection
                        .find(new Document("outbox.0", new Document("$exists", true)))
                        .projection(new Document("_id", 1))
                        .forEach(document -> hasNews(collection, document.getString("_id")));
            }
        } catch (RuntimeException broken) {
            LOG.warn("The outbox sweep will be tried again: {}", broken.toString());
        }
    }

    @Override
    public void start() {
        running = true;
        long every = settings.sweepEvery().toMillis();
        Future<?> unused = timer.scheduleWithFixedDelay(this::sweepAll, 0, every, TimeUnit.MILLISECONDS);
    }

    /** Gives what is under way a moment to finish; what is left stays in its document for the next start. */
    @Override
    public void stop() {
        running = false;
        timer.shutdownNow();
        workers.shutdown();
        try {
            if (!workers.awaitTermination(settings.deadline().toMillis(), TimeUnit.MILLISECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stopped after the web server and the consumers, started before them. */
    @Override
    public int getPhase() {
        return 0;
    }

    private enum News {
        WAITING,
        IN_WORK
    }

    private record OutboxKey(MongoCollection<Document> collection, String id) {
        @Override
        public boolean equals(Object other) {
            return other instanceof OutboxKey key
                    && key.id.equals(id)
                    && key.collection.getNamespace().equals(collection.getNamespace());
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }
}
