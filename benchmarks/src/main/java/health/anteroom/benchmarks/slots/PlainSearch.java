package health.anteroom.benchmarks.slots;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * How fast it could be: hours expanded once to epoch seconds, what is taken sorted in primitive arrays, both swept once.
 * It knows no time off, notice, buffers, licences, revisions or expiring holds.
 */
final class PlainSearch {
    private static final int CLINICIAN_BITS = 16;
    private static final long SESSION = BookedHours.SESSION.toSeconds();
    private static final long GRID = BookedHours.GRID.toSeconds();

    private final int perDay;
    private final long[] opens;
    private final long[] closes;
    private final long[][] taken;

    PlainSearch(SlotWork work) {
        this.perDay = work.perDay() == 0 ? Integer.MAX_VALUE : work.perDay();
        LocalDate[] open = BookedHours.FIRST
                .datesUntil(BookedHours.FIRST.plusDays(work.days()))
                .filter(BookedHours::isOpen)
                .toArray(LocalDate[]::new);
        this.opens = Arrays.stream(open)
                .mapToLong(day -> BookedHours.at(day, BookedHours.OPENS))
                .toArray();
        this.closes = Arrays.stream(open)
                .mapToLong(day -> BookedHours.at(day, BookedHours.CLOSES))
                .toArray();
        this.taken = new long[work.clinicians()][];
        Arrays.setAll(taken, clinician -> BookedHours.taken(clinician, work.days()));
    }

    /** Sorted by start, then by clinician: {@code start << 16 | clinician}. */
    long[] find() {
        Found found = new Found();
        for (int clinician = 0; clinician < taken.length; clinician++) {
            sweep(taken[clinician], clinician, found);
        }
        return found.sorted();
    }

    private void sweep(long[] busy, int clinician, Found found) {
        int at = 0;
        for (int day = 0; day < opens.length; day++) {
            if (countBetween(busy, at, closes[day]) < perDay) {
                for (long start = opens[day]; start + SESSION <= closes[day]; start += GRID) {
                    while (at < busy.length && busy[at] + SESSION <= start) {
                        at++;
                    }
                    if (at == busy.length || busy[at] >= start + SESSION) {
                        found.add(start << CLINICIAN_BITS | clinician);
                    }
                }
            }
            while (at < busy.length && busy[at] < closes[day]) {
                at++;
            }
        }
    }

    private static int countBetween(long[] busy, int from, long end) {
        int at = from;
        while (at < busy.length && busy[at] < end) {
            at++;
        }
        return at - from;
    }

    /** Grows as it needs. */
    private static final class Found {
        private long[] starts = new long[256];
        private int size;

        void add(long start) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
            }
            starts[size++] = start;
        }

        long[] sorted() {
            long[] all = Arrays.copyOf(starts, size);
            Arrays.sort(all);
            return all;
        }
    }
}
