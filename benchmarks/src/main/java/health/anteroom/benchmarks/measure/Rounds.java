package health.anteroom.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;

/** The same two things measured in turns, so that whatever else the machine does meets both. */
public final class Rounds {
    private final List<Double> ours = new ArrayList<>();
    private final List<Double> theirs = new ArrayList<>();

    public void add(double our, double their) {
        ours.add(our);
        theirs.add(their);
    }

    public Spread ours() {
        return Spread.of(ours);
    }

    public Spread theirs() {
        return Spread.of(theirs);
    }

    /** Ours divided by theirs, round by round. */
    public Spread ratio() {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ours.size(); round++) {
            ratios.add(ours.get(round) / theirs.get(round));
        }
        return Spread.of(ratios);
    }
}
