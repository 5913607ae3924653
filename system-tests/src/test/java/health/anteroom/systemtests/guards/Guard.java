package health.anteroom.systemtests.guards;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One guard, and what the code is without it.
 *
 * @param name what it promises
 * @param file where it stands, below the root
 * @param edits what is changed in that file to switch it off
 * @param module whose test misses it
 * @param test such as {@code AggregateStoreIT#ignoresAnOlderEvent}
 */
record Guard(String name, Path file, List<Edit> edits, String module, String test) {

    String switchedOff(String source) {
        String off = source;
        for (Edit edit : edits) {
            off = edit.applied(off, file);
        }
        return off;
    }

    @Override
    public String toString() {
        return name + " (" + test + ")";
    }

    /** Whole lines as they stand there, and instead of them. */
    record Edit(String on, String off) {

        /** A text that is not there, or there twice, would switch off nothing, or something else as well. */
        private String applied(String source, Path file) {
            int times = source.split(Pattern.quote(on), -1).length - 1;
            if (times != 1) {
                throw new AssertionError("these lines stand in %s %d times, not once:%n%s".formatted(file, times, on));
            }
            return source.replace(on, off);
        }
    }
}
