package health.anteroom.kit.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A named place at which a test may end the process as {@code kill -9} would: it puts a file of that name into the directory
 * {@code ANTEROOM_CRASH_POINTS}. The file goes with the process, so that whoever is started instead does not fall at the same
 * place. Where the variable is not set, as in every practice, there is no such place.
 */
public final class CrashPoint {
    private static final @Nullable String ARMED = System.getenv("ANTEROOM_CRASH_POINTS");
    private static final int KILLED = 137;

    private CrashPoint() {}

    public static void reach(String name) {
        if (ARMED != null && wasArmed(Path.of(ARMED, name))) {
            Runtime.getRuntime().halt(KILLED);
        }
    }

    private static boolean wasArmed(Path point) {
        try {
            return Files.deleteIfExists(point);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
