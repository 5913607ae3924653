package health.anteroom.scheduling.platform;

import health.anteroom.kit.contact.PersonText;
import health.anteroom.kit.problem.Problem;
import health.anteroom.kit.problem.ProblemException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the shape of an input, then refuses all of it at once; it never repeats the input. */
public final class InputCheck {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,60}");

    private Problem problem =
            Problem.unprocessable("not-acceptable", "Some of what was sent cannot be accepted as it is.");

    public InputCheck demand(boolean holds, String pointer, String what) {
        if (!holds) {
            problem = problem.at(pointer, what);
        }
        return this;
    }

    /** One line that is there, shows what it is ({@link PersonText}), and is not longer than that. */
    public InputCheck text(@Nullable String text, int most, String pointer) {
        if (text == null || text.isBlank()) {
            return demand(false, pointer, "This is needed.");
        }
        demand(text.length() <= most, pointer, "At most " + most + " characters, please.");
        return demand(PersonText.line(text, text.length()).isPresent(), pointer, "Plain text on one line, please.");
    }

    /** As {@link #text}, where it may be left out, and may have several lines. */
    public InputCheck optionalText(@Nullable String text, int most, String pointer) {
        if (text == null || text.isBlank()) {
            return this;
        }
        demand(text.length() <= most, pointer, "At most " + most + " characters, please.");
        return demand(PersonText.lines(text, text.length()).isPresent(), pointer, "Plain text only, please.");
    }

    public InputCheck id(@Nullable String id, String pointer) {
        return demand(id != null && ID.matcher(id).matches(), pointer, "An id has 1 to 60 letters, digits, - or _.");
    }

    public InputCheck present(@Nullable Object value, String pointer) {
        return demand(value != null, pointer, "This is needed.");
    }

    public InputCheck zone(@Nullable String zone, String pointer) {
        return demand(zone != null && isZone(zone), pointer, "This is not a time zone such as America/New_York.");
    }

    public InputCheck noNulls(@Nullable Collection<?> list, int most, String pointer) {
        demand(
                list == null || list.stream().noneMatch(java.util.Objects::isNull),
                pointer,
                "No empty entries, please.");
        return demand(list == null || list.size() <= most, pointer, "At most " + most + " entries, please.");
    }

    /** Region names only: an offset is not a zone, since it does not know of daylight saving. */
    public static boolean isZone(String zone) {
        try {
            return zone.length() <= 60
                    && ZoneId.getAvailableZoneIds().contains(ZoneId.of(zone).getId());
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    public void orRefuse() {
        if (!problem.errors().isEmpty()) {
            throw new ProblemException(problem);
        }
    }
}
