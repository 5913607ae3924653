package health.anteroom.notification.platform;

import health.anteroom.kit.time.PracticeClock;
import health.anteroom.notification.reminder.application.ReminderEngine;
import health.anteroom.notification.reminder.application.ReminderPlans;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Runs the reminder engine from the start of the service to its graceful stop; all plans are walked first, and now and then. */
class EngineLifecycle implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(EngineLifecycle.class);
    /** Below the time that Spring gives a phase to stop. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final ReminderEngine engine;
    private final ReminderPlans plans;
    private final PracticeClock practice;
    private final Duration walkEvery;
    private @Nullable ScheduledExecutorService walks;
    private PracticeClock.@Nullable Registration travels;

    EngineLifecycle(ReminderEngine engine, ReminderPlans plans, PracticeClock practice, ReminderSettings settings) {
        this.engine = engine;
        this.plans = plans;
        this.practice = practice;
        this.walkEvery = settings.walkEvery();
    }

    @Override
    public void start() {
        plans.forEach(engine::watch);
        travels = practice.onTravel(engine::wake);
        engine.start();
        walks = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("reminder-walk").factory());
        var unused = walks.scheduleWithFixedDelay(
                this::walk, walkEvery.toMillis(), walkEvery.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void walk() {
        try {
            plans.forEach(engine::watch);
        } catch (RuntimeException broken) {
            LOG.warn("The walk over all plans will be tried again: {}", broken.toString());
        }
    }

    @Override
    public void stop() {
        if (walks != null) {
            walks.shutdownNow();
            walks = null;
        }
        if (travels != null) {
            travels.close();
            travels = null;
        }
        engine.stop(PATIENCE);
    }

    @Override
    public boolean isRunning() {
        return walks != null;
    }

    /** After the stores and the outbox relay, before the consumers; stopped after them. */
    @Override
    public int getPhase() {
        return 50;
    }
}
