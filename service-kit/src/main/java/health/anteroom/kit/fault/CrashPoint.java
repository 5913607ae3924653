package health.anteroom.kit.fault;

import org.jspecify.annotations.Nullable;

/** A named place at which a test may end the process as {@code kill -9} would: set {@code ANTEROOM_CRASH_AT} to its name. */
public final class CrashPoint {
    private static final @Nullable String CRASH_AT = System.getenv("ANTEROOM_CRASH_AT");
    private static final int KILLED = 137;

    private CrashPoint() {}

    public static void reach(String name) {
        if (name.equals(CRASH_AT)) {
            Runtime.getRuntime().halt(KILLED);
        }
    }
}
