package health.anteroom.benchmarks.measure;

import java.util.List;

/** One line of the table. */
public record Row(String work, String ours, String comparison, String ratio, String goal, String met) {
    static final Row HEAD = new Row("work", "ours", "comparison", "ratio", "goal", "met?");

    /** Ours beside theirs, the goal set for the ratio. */
    public static Row of(String work, Unit unit, Rounds rounds, String against, Goal goal) {
        Spread ratio = rounds.ratio();
        return new Row(
                work,
                unit.write(rounds.ours()),
                against + ": " + unit.write(rounds.theirs()),
                Unit.TIMES.write(ratio),
                goal.words(),
                goal.verdict(ratio.median()));
    }

    /** A figure with a goal of its own. */
    public static Row alone(String work, Unit unit, Spread ours, Goal goal) {
        return new Row(work, unit.write(ours), "", "", goal.words(), goal.verdict(ours.median()));
    }

    /** A ratio to a figure that was not measured in this run. */
    public static Row quoted(String work, Unit unit, Spread ours, String comparison, double ratio, Goal goal) {
        String times = Unit.TIMES.write(Spread.of(List.of(ratio)));
        return new Row(work, unit.write(ours), comparison, times, goal.words(), goal.verdict(ratio));
    }

    /** What could not be measured here, and why. */
    public static Row leftOut(String work, String why) {
        return new Row(work, "left out", why, "", "", "");
    }

    List<String> cells() {
        return List.of(work, ours, comparison, ratio, goal, met);
    }
}
