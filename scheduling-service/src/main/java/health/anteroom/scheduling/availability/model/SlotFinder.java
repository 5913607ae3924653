package health.anteroom.scheduling.availability.model;

import health.anteroom.scheduling.availability.Ticks;
import health.anteroom.scheduling.practice.BookingReach;
import health.anteroom.scheduling.practice.SlotTerms;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The one engine: every start that an offering has with one clinician. Listing asks it for a range and accepting for one
 * start, so that what is listed can be booked. Sessions lie within open hours and outside time off; their buffers need
 * only be free of other people's time. Whatever hides a start leaves the grid where the window put it.
 */
public final class SlotFinder {
    private final Windows windows;
    private final IntervalCursor busy;
    private final IntervalCursor off;
    private final RoomCursors rooms;
    private final @Nullable Limits limits;
    private final Terms terms;
    private long[] found = new long[64];
    private int size;

    private SlotFinder(OpenHours hours, SlotTerms slots, Taken taken, SearchRange range) {
        this.windows = Windows.between(hours, range.from(), range.to());
        this.busy = new IntervalCursor(taken.busy());
        this.off = new IntervalCursor(taken.off());
        this.rooms = new RoomCursors(taken.rooms());
        this.limits = Limits.of(hours, slots.limits(), taken);
        this.terms = Terms.of(slots, range);
    }

    /** Starts in epoch seconds, sorted. */
    public static long[] find(OpenHours hours, SlotTerms slots, Taken taken, SearchRange range) {
        SlotFinder finder = new SlotFinder(hours, slots, taken, range);
        for (int window = 0; window < finder.windows.size(); window++) {
            finder.sweep(window);
        }
        return Arrays.copyOf(finder.found, finder.size);
    }

    /** Whether that start is one of them. */
    public static boolean offers(OpenHours hours, SlotTerms slots, Taken taken, SearchRange onlyStart) {
        return find(hours, slots, taken, onlyStart).length == 1;
    }

    private void sweep(int window) {
        long first = windows.start(window) + terms.offset;
        long last = Math.min(Math.min(windows.end(window) - 1, terms.latest), windows.cover(window) - terms.duration);
        long start = terms.gridFrom(first, terms.earliest);
        while (start <= last) {
            long next = blockedUntil(start);
            if (next == IntervalCursor.FREE) {
                add(start);
                start += terms.interval;
            } else {
                // Never stays in place, whatever a calendar holds.
                start = terms.gridFrom(first, Math.max(next, start + 1));
            }
        }
    }

    /** The first instant at which a session might start again, or free. */
    private long blockedUntil(long start) {
        long end = start + terms.duration;
        long clear = busy.blockedUntil(Ticks.floor(start - terms.before), Ticks.ceil(end + terms.after));
        if (clear != IntervalCursor.FREE) {
            return clear + terms.before;
        }
        long back = off.blockedUntil(start, end);
        if (back != IntervalCursor.FREE) {
            return back;
        }
        long room = rooms.blockedUntil(Ticks.floor(start), Ticks.ceil(end));
        return room != IntervalCursor.FREE || limits == null ? room : limits.blockedUntil(start, end);
    }

    private void add(long start) {
        if (size == found.length) {
            found = Arrays.copyOf(found, size * 2);
        }
        found[size++] = start;
    }

    /** The terms in seconds; earliest and latest are inclusive. */
    private record Terms(
            long duration, long before, long after, long interval, long offset, long earliest, long latest) {
        static Terms of(SlotTerms slots, SearchRange range) {
            BookingReach reach = slots.reach();
            Duration window = reach.window();
            long latest = window == null ? Long.MAX_VALUE : range.now() + window.toSeconds();
            return new Terms(
                    slots.duration().toSeconds(),
                    slots.buffers().before().toSeconds(),
                    slots.buffers().after().toSeconds(),
                    slots.grid().interval().toSeconds(),
                    slots.grid().offset().toSeconds(),
                    Math.max(range.from(), range.now() + reach.minimumNotice().toSeconds()),
                    Math.min(range.to() - 1, latest));
        }

        /** The first start of the grid that begins at {@code first} which is not before {@code at}. */
        long gridFrom(long first, long at) {
            return at <= first ? first : first + Math.ceilDiv(at - first, interval) * interval;
        }
    }
}
