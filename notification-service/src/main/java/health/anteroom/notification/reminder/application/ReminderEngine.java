package health.anteroom.notification.reminder.application;

import health.anteroom.kit.time.DueSource;
import health.anteroom.notification.reminder.model.AppointmentId;
import health.anteroom.notification.reminder.model.ReminderPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits for the next due time and has its plan worked on. Which instance looks is not decided here or anywhere: each looks
 * at all it knows of, and the claim decides. A seldom walk over all plans finds what another instance left.
 */
public final class ReminderEngine implements DueWatch, DueSource {
    private static final Logger LOG = LoggerFactory.getLogger(ReminderEngine.class);
    /** The machine's clock may be set; so never wait longer without a look at it. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private static final Object WAKE_UP = new Object();
    private static final Duration AFTER_FAULT = Duration.ofSeconds(1);

    private final DueTimes due = new DueTimes();
    private final DueTimes abandoned = new DueTimes();
    private final SendDueMessages sender;
    private final EngineClock clock;
    private final int parallel;
    private final Semaphore places;
    private final AtomicInteger atWork = new AtomicInteger();
    private final BlockingQueue<Object> wakeUps = new ArrayBlockingQueue<>(1);
    private final ExecutorService workers = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("reminder-", 0).factory());
    private volatile boolean running;

    /**
     * @param parallel how many plans are worked on at once
     */
    public ReminderEngine(SendDueMessages sender, EngineClock clock, int parallel) {
        this.sender = sender;
        this.clock = clock;
        this.parallel = parallel;
        this.places = new Semaphore(parallel);
    }

    @Override
    public void watch(ReminderPlan plan) {
        plan.nextDue().ifPresent(at -> due.add(plan.id(), at));
        plan.nextAbandoned().ifPresent(at -> abandoned.add(plan.id(), at));
        wake();
    }

    /** Looks again at once: the clock travelled, or there is something new. */
    public void wake() {
        // When a wake-up waits already, one is enough.
        var unused = wakeUps.offer(WAKE_UP);
    }

    public void start() {
        running = true;
        Thread.ofPlatform().name("reminder-engine").daemon().start(this::run);
    }

    /** Takes nothing new and lets what is under way end. */
    public void stop(Duration patience) {
        running = false;
        wake();
        workers.shutdown();
        try {
            if (!workers.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (running) {
            try {
                // Counted as work until each plan is counted itself, so that nobody sees a moment of rest in between.
                atWork.incrementAndGet();
                dispatchDue();
                atWork.decrementAndGet();
                awaitNews();
            } catch (InterruptedException stopping) {
                return;
            }
        }
    }

    private void dispatchDue() throws InterruptedException {
        while (running) {
            List<AppointmentId> plans = due.takeDue(clock.practice(), parallel);
            if (plans.isEmpty()) {
                plans = abandoned.takeDue(clock.machine(), parallel);
            }
            if (plans.isEmpty()) {
                return;
            }
            for (AppointmentId plan : plans) {
                atWork.incrementAndGet();
                places.acquire();
                workers.execute(() -> work(plan));
            }
        }
    }

    private void work(AppointmentId plan) {
        try {
            sender.send(plan).ifPresent(this::watch);
        } catch (RuntimeException fault) {
            LOG.error("Plan {} will be looked at again", plan.value(), fault);
            due.add(plan, clock.practice().plus(AFTER_FAULT));
        } finally {
            places.release();
            atWork.decrementAndGet();
            wake();
        }
    }

    private void awaitNews() throws InterruptedException {
        Duration wait = untilNext();
        if (running && wait.isPositive()) {
            // What it was does not matter: all due times are looked at.
            var unused = wakeUps.poll(wait.toMillis() + 1, TimeUnit.MILLISECONDS);
        }
    }

    private Duration untilNext() {
        Duration toDue =
                due.next().map(at -> Duration.between(clock.practice(), at)).orElse(LONGEST_WAIT);
        Duration toAbandoned = abandoned
                .next()
                .map(at -> Duration.between(clock.machine(), at))
                .orElse(LONGEST_WAIT);
        Duration first = toDue.compareTo(toAbandoned) < 0 ? toDue : toAbandoned;
        return first.compareTo(LONGEST_WAIT) < 0 ? first : LONGEST_WAIT;
    }

    @Override
    public Optional<Instant> nextDue() {
        return due.nextAfter(clock.practice());
    }

    @Override
    public int overdue() {
        return due.countDue(clock.practice()) + atWork.get();
    }
}
