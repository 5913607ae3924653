package health.anteroom.benchmarks.bookings;

import health.anteroom.benchmarks.load.Load;
import health.anteroom.benchmarks.measure.Goal;
import health.anteroom.benchmarks.measure.Rounds;
import health.anteroom.benchmarks.measure.Row;
import health.anteroom.benchmarks.measure.Spread;
import health.anteroom.benchmarks.measure.Unit;
import java.util.ArrayList;
import java.util.List;

/** What one way of booking came to, round by round. */
final class BookingFigures {
    private static final double MEDIAN = 0.5;
    private static final double WORST = 0.99;

    private final String name;
    private final Rounds besideWrites = new Rounds();
    private final Rounds rateBesidePostgres = new Rounds();
    private final Rounds p99BesidePostgres = new Rounds();
    private final List<Load> booked = new ArrayList<>();
    private final List<Double> writes = new ArrayList<>();
    private boolean withPostgres;

    BookingFigures(String name) {
        this.name = name;
    }

    /**
     * @param writesEach what the scheduling service wrote for one booking
     */
    void add(Load bookings, Load bareWrites, double writesEach) {
        booked.add(bookings);
        writes.add(writesEach);
        besideWrites.add(bookings.perSecond(), bareWrites.perSecond() / writesEach);
    }

    void besidePostgres(Load inserts) {
        withPostgres = true;
        rateBesidePostgres.add(booked.getLast().perSecond(), inserts.perSecond());
        p99BesidePostgres.add(booked.getLast().percentile(WORST), inserts.percentile(WORST));
    }

    List<Row> rows(int size) {
        String against =
                "%.1f bare writes of %,d B each".formatted(Spread.of(writes).median(), size);
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(name + ", 8 clients", Unit.PER_SECOND, besideWrites, against, new Goal.AtLeast(0.8, "×")));
        rows.add(Row.alone(name + ", p50", Unit.MILLISECONDS, percentile(MEDIAN), Goal.none()));
        rows.add(Row.alone(name + ", p99", Unit.MILLISECONDS, percentile(WORST), Goal.none()));
        if (withPostgres) {
            String peer = "PostgreSQL EXCLUDE, no flush";
            rows.add(Row.of(name + ", rate", Unit.PER_SECOND, rateBesidePostgres, peer, new Goal.AtLeast(0.5, "×")));
            rows.add(Row.of(name + ", p99", Unit.MILLISECONDS, p99BesidePostgres, peer, new Goal.AtMost(2, "×")));
        } else {
            rows.add(Row.leftOut(name + " beside PostgreSQL", "no PostgreSQL server is installed"));
        }
        return rows;
    }

    private Spread percentile(double share) {
        return Spread.of(booked.stream().map(load -> load.percentile(share)).toList());
    }
}
