package health.anteroom.systemtests.stack;

import java.nio.file.Path;

/** Where the command stands and where a test run may leave what it saw. */
public final class Home {
    private Home() {}

    public static Path command() {
        return root().resolve("anteroom");
    }

    public static Path root() {
        return Path.of(System.getProperty("anteroom.home", ".."))
                .toAbsolutePath()
                .normalize();
    }

    public static Path module() {
        return root().resolve("system-tests");
    }

    public static Path target() {
        return module().resolve("target");
    }

    /** Every crash, or one of each kind. */
    public static boolean allFaults() {
        return Boolean.getBoolean("anteroom.faults");
    }

    public static long seed() {
        return Long.getLong("anteroom.seed", 1L);
    }
}
