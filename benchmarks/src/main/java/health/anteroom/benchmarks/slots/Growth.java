package health.anteroom.benchmarks.slots;

import health.anteroom.benchmarks.Benchmark.Progress;
import health.anteroom.benchmarks.Scale;
import health.anteroom.benchmarks.measure.Goal;
import health.anteroom.benchmarks.measure.Rounds;
import health.anteroom.benchmarks.measure.Row;
import health.anteroom.benchmarks.measure.Unit;
import java.util.ArrayList;
import java.util.List;

/** The same search, 10 clinicians × 30 days, while more and more appointments of others and of later days are in memory. */
final class Growth {
    private static final SlotWork SEARCH = new SlotWork(10, 30, 0);
    private static final int CLINICIAN_DAYS = SEARCH.clinicians() * SEARCH.days();

    private final Scale scale;

    Growth(Scale scale) {
        this.scale = scale;
    }

    List<Row> run(Progress progress) {
        List<Stock> stocks = scale.isQuick()
                ? List.of(Stock.of(10, 30), Stock.of(20, 150))
                : List.of(Stock.of(10, 30), Stock.of(20, 150), Stock.of(100, 300), Stock.of(400, 735));
        List<Rounds> rounds = stocks.stream().map(stock -> new Rounds()).toList();
        stocks.forEach(stock -> perClinicianDay(stock, scale.warmUp().toNanos() / stocks.size()));
        for (int round = 0; round < scale.rounds(); round++) {
            progress.say("growth, round " + (round + 1));
            double smallest = perClinicianDay(stocks.getFirst(), scale.round().toNanos() / 4);
            for (int stock = 1; stock < stocks.size(); stock++) {
                double grown = perClinicianDay(stocks.get(stock), scale.round().toNanos() / 4);
                rounds.get(stock).add(grown, smallest);
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int stock = 1; stock < stocks.size(); stock++) {
            rows.add(Row.of(
                    "a clinician-day with %,d stored"
                            .formatted(stocks.get(stock).size()),
                    Unit.NANOSECONDS,
                    rounds.get(stock),
                    "with %,d".formatted(stocks.getFirst().size()),
                    new Goal.AtMost(1.5, "× (flat)")));
        }
        stocks.forEach(stock -> stock.search().close());
        return rows;
    }

    /** In nanoseconds, over at least that long. */
    private static double perClinicianDay(Stock stock, long atLeast) {
        long begin = System.nanoTime();
        long searches = 0;
        long slots = 0;
        long spent;
        do {
            slots += stock.search().find().size();
            searches++;
            spent = System.nanoTime() - begin;
        } while (spent < atLeast);
        if (slots != searches * stock.slots()) {
            throw new IllegalStateException("the same search found something else");
        }
        return (double) spent / searches / CLINICIAN_DAYS;
    }

    /**
     * @param size appointments in memory
     * @param slots what the search finds among them
     */
    private record Stock(int size, ProductSearch search, int slots) {
        static Stock of(int clinicians, int days) {
            int size = 0;
            for (int clinician = 0; clinician < clinicians; clinician++) {
                size += BookedHours.taken(clinician, days).length;
            }
            ProductSearch search = new ProductSearch(SEARCH, ProductSearch.store(clinicians, days));
            return new Stock(size, search, search.find().size());
        }
    }
}
