package health.anteroom.benchmarks.slots;

import health.anteroom.benchmarks.Benchmark.Progress;
import health.anteroom.benchmarks.Scale;
import health.anteroom.benchmarks.measure.Goal;
import health.anteroom.benchmarks.measure.Rounds;
import health.anteroom.benchmarks.measure.Row;
import health.anteroom.benchmarks.measure.Unit;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The same search, 10 clinicians × 30 days, in a practice with more and more behind it: years of past appointments and more
 * colleagues, all of them in memory. The product remembers half a year; this is worse.
 */
public final class SearchGrowth {
    private static final SlotWork SEARCH = new SlotWork(10, 30, 0);
    private static final int CLINICIAN_DAYS = SEARCH.clinicians() * SEARCH.days();

    private final Scale scale;

    public SearchGrowth(Scale scale) {
        this.scale = scale;
    }

    public List<Row> run(Progress progress) {
        progress.say("remembering appointments");
        List<Stock> stocks = Stream.of(Stock.of(10, 0), Stock.of(10, 262), Stock.of(40, 685), Stock.of(200, 1430))
                .limit(scale.isQuick() ? 2 : Integer.MAX_VALUE)
                .toList();
        List<Figures> figures = stocks.stream().map(stock -> new Figures()).toList();
        stocks.forEach(stock -> stock.cost(scale.warmUp().toNanos() / stocks.size()));
        for (int round = 0; round < scale.rounds(); round++) {
            progress.say("search, round " + (round + 1));
            Cost smallest = stocks.getFirst().cost(scale.round().toNanos() / 4);
            for (int stock = 1; stock < stocks.size(); stock++) {
                figures.get(stock).add(stocks.get(stock).cost(scale.round().toNanos() / 4), smallest);
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int stock = 1; stock < stocks.size(); stock++) {
            rows.addAll(figures.get(stock)
                    .rows(stocks.get(stock).size(), stocks.getFirst().size()));
        }
        stocks.forEach(stock -> stock.search().close());
        return rows;
    }

    /** What one clinician-day of a search took. */
    private record Cost(double nanoseconds, double bytes) {}

    /** One size beside the smallest, round by round. */
    private record Figures(Rounds time, Rounds memory) {
        Figures() {
            this(new Rounds(), new Rounds());
        }

        void add(Cost grown, Cost smallest) {
            time.add(grown.nanoseconds, smallest.nanoseconds);
            memory.add(grown.bytes, smallest.bytes);
        }

        List<Row> rows(int size, int smallest) {
            String name = "search of a clinician-day, %,d in memory".formatted(size);
            String against = "%,d".formatted(smallest);
            return List.of(
                    Row.of(name, Unit.NANOSECONDS, time, against, new Goal.AtMost(1.2, "×")),
                    Row.of(name + ", allocated", Unit.BYTES, memory, against, new Goal.AtMost(1.2, "×")));
        }
    }

    /**
     * @param size appointments in memory
     * @param slots what the search finds among them
     */
    private record Stock(int size, ProductSearch search, int slots) {
        private static final com.sun.management.ThreadMXBean THREADS =
                (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

        static Stock of(int clinicians, int pastDays) {
            var store = ProductSearch.store(clinicians, SEARCH.days());
            int size = 0;
            for (int clinician = 0; clinician < clinicians; clinician++) {
                long[] past = BookedHours.past(clinician, pastDays);
                ProductSearch.remember(store, clinician, past);
                size += past.length + BookedHours.taken(clinician, SEARCH.days()).length;
            }
            ProductSearch search = new ProductSearch(SEARCH, store);
            return new Stock(size, search, search.find().size());
        }

        /** Over at least that long. */
        Cost cost(long atLeast) {
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            long begin = System.nanoTime();
            long searches = 0;
            long found = 0;
            long spent;
            do {
                found += search.find().size();
                searches++;
                spent = System.nanoTime() - begin;
            } while (spent < atLeast);
            if (found != searches * slots) {
                throw new IllegalStateException("the same search found something else");
            }
            double clinicianDays = (double) searches * CLINICIAN_DAYS;
            return new Cost(
                    spent / clinicianDays, (THREADS.getCurrentThreadAllocatedBytes() - allocated) / clinicianDays);
        }
    }
}
