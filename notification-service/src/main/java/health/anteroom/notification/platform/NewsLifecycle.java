package health.anteroom.notification.platform;

import health.anteroom.kit.time.PracticeClock;
import health.anteroom.notification.news.NewsEngine;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Runs the engine of news from the start of the service to its end. */
class NewsLifecycle implements SmartLifecycle {
    private final NewsEngine engine;
    private final PracticeClock practice;
    private PracticeClock.@Nullable Registration travels;

    NewsLifecycle(NewsEngine engine, PracticeClock practice) {
        this.engine = engine;
        this.practice = practice;
    }

    @Override
    public void start() {
        travels = practice.onTravel(engine::wake);
        engine.start();
    }

    @Override
    public void stop() {
        if (travels != null) {
            travels.close();
            travels = null;
        }
        engine.stop();
    }

    @Override
    public boolean isRunning() {
        return travels != null;
    }

    /** Beside the engine of reminders. */
    @Override
    public int getPhase() {
        return 50;
    }
}
