package health.anteroom.benchmarks.slots;

import health.anteroom.benchmarks.Benchmark;
import health.anteroom.benchmarks.Scale;
import health.anteroom.benchmarks.measure.Goal;
import health.anteroom.benchmarks.measure.Rounds;
import health.anteroom.benchmarks.measure.Row;
import health.anteroom.benchmarks.measure.Spread;
import health.anteroom.benchmarks.measure.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Free times of one, ten and a hundred clinicians. */
public final class SlotsBenchmark implements Benchmark {
    private static final List<String> ALL = List.of("1x30", "10x30", "10x30/6", "100x90");
    private static final List<String> FEW = List.of("1x30", "10x30/6");

    @Override
    public List<Row> run(Scale scale, Progress progress) {
        // Without it a crash of an earlier run would refuse this one; nobody else runs JMH here.
        System.setProperty("jmh.ignoreLock", "true");
        List<Row> rows = new ArrayList<>();
        for (String work : scale.isQuick() ? FEW : ALL) {
            rows.addAll(compare(work, scale, progress));
        }
        return rows;
    }

    private static List<Row> compare(String work, Scale scale, Progress progress) {
        SlotWork parsed = SlotWork.parse(work);
        PlainSearch plain = new PlainSearch(parsed);
        try (ProductSearch product = ProductSearch.of(parsed)) {
            SameSlots.check(product.find(), plain.find());
        }
        Rounds time = new Rounds();
        Rounds memory = new Rounds();
        for (int round = 0; round < scale.rounds(); round++) {
            progress.say("%s, round %d".formatted(parsed.words(), round + 1));
            JmhFork ours = JmhFork.run("product", work, scale);
            JmhFork theirs = JmhFork.run("plain", work, scale);
            time.add(ours.microseconds(), theirs.microseconds());
            memory.add(ours.bytes(), theirs.bytes());
        }
        String name = "%s, %d slots".formatted(parsed.words(), plain.find().length);
        return Stream.of(
                        Stream.of(Row.of(name, Unit.MICROSECONDS, time, "plain arrays", new Goal.AtMost(5, "×"))),
                        Stream.of(Row.of(name + ", allocated", Unit.BYTES, memory, "plain arrays", Goal.none())),
                        Quoted.calCom(work).map(peer -> besideCalCom(parsed, time.ours(), peer)).stream())
                .flatMap(rows -> rows)
                .toList();
    }

    private static Row besideCalCom(SlotWork work, Spread ours, double peer) {
        return Row.quoted(
                work.words() + ", times faster than Cal.com's generator",
                Unit.MICROSECONDS,
                ours,
                "Cal.com, quoted: " + Unit.MILLISECONDS.write(Spread.of(List.of(peer / 1000))),
                peer / ours.median(),
                new Goal.AtLeast(500, "×"));
    }
}
