package health.anteroom.scheduling.availability.model;

import java.util.Arrays;

/** Sorted, disjoint stretches of epoch seconds; ends are exclusive. */
public final class Intervals {
    public static final Intervals NONE = new Intervals(new long[0], new long[0], 0);

    private final long[] from;
    private final long[] to;
    private final int size;

    private Intervals(long[] from, long[] to, int size) {
        this.from = from;
        this.to = to;
        this.size = size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    long from(int i) {
        return from[i];
    }

    long to(int i) {
        return to[i];
    }

    /** Collects stretches in the order of their starts and joins those that overlap or touch. */
    public static final class Builder {
        private long[] from = new long[64];
        private long[] to = new long[64];
        private int size;

        public Builder add(long start, long end) {
            if (size > 0 && start <= to[size - 1]) {
                to[size - 1] = Math.max(to[size - 1], end);
                return this;
            }
            if (size == from.length) {
                from = Arrays.copyOf(from, size * 2);
                to = Arrays.copyOf(to, size * 2);
            }
            from[size] = start;
            to[size++] = end;
            return this;
        }

        public Intervals build() {
            return size == 0 ? NONE : new Intervals(from, to, size);
        }
    }
}
