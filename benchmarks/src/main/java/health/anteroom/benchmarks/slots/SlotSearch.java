package health.anteroom.benchmarks.slots;

import health.anteroom.scheduling.availability.application.FoundSlots;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What JMH runs, each side in processes of its own. */
@State(Scope.Benchmark)
public class SlotSearch {
    @Param("1x30")
    String work = "";

    private PlainSearch plain = new PlainSearch(new SlotWork(0, 0, 0));
    private ProductSearch product = ProductSearch.of(new SlotWork(0, 0, 0));

    @Setup(Level.Trial)
    public void fill() {
        SlotWork parsed = SlotWork.parse(work);
        plain = new PlainSearch(parsed);
        product = ProductSearch.of(parsed);
        SameSlots.check(product.find(), plain.find());
    }

    @Benchmark
    public FoundSlots product() {
        return product.find();
    }

    @Benchmark
    public long[] plain() {
        return plain.find();
    }
}
