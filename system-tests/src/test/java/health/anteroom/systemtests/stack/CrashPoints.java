package health.anteroom.systemtests.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Named places in the code at which whoever comes by first dies, once: a file for each that is armed.
 *
 * @param directory where the services look
 */
public record CrashPoints(Path directory) {
    static final String VARIABLE = "ANTEROOM_CRASH_POINTS";

    public void arm(String name) {
        try {
            Files.createFile(Files.createDirectories(directory).resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Nobody came by yet. */
    public boolean isArmed(String name) {
        return Files.exists(directory.resolve(name));
    }
}
