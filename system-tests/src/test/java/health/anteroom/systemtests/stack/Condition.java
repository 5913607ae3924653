package health.anteroom.systemtests.stack;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Waiting for something that must come true; it fails with what was seen last. */
public final class Condition {
    /** Until a process that was killed is there again, on a machine that has other things to do. */
    public static final Duration UNTIL_RESTARTED = Duration.ofMinutes(3);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Condition() {}

    public static <T> T eventually(String what, Callable<T> look, Predicate<T> good) {
        return within(PATIENCE, what, look, good);
    }

    public static <T> T within(Duration patience, String what, Callable<T> look, Predicate<T> good) {
        return waiting(patience, what).ignoreExceptions().until(look, good::test);
    }

    /** Repeats assertions until they hold. */
    public static void eventually(String what, Runnable assertions) {
        waiting(PATIENCE, what).untilAsserted(assertions::run);
    }

    private static ConditionFactory waiting(Duration patience, String what) {
        return Awaitility.await(what).atMost(patience).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(150));
    }
}
