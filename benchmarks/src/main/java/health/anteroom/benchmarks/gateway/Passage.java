package health.anteroom.benchmarks.gateway;

import health.anteroom.benchmarks.load.Load;
import health.anteroom.benchmarks.measure.Goal;
import health.anteroom.benchmarks.measure.Rounds;
import health.anteroom.benchmarks.measure.Row;
import health.anteroom.benchmarks.measure.Spread;
import health.anteroom.benchmarks.measure.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the gateway costs under one kind of load, and nginx beside it. */
final class Passage {
    private static final double MEDIAN = 0.5;
    private static final double WORST = 0.99;
    /** What nginx adds may be less than can be told apart; a ratio to that would mean nothing. */
    private static final double LEAST_MILLIS = 0.1;

    private static final Goal SHARE = new Goal.AtLeast(0.6, "× nginx's");
    private static final Goal ADDED = new Goal.AtMost(2, "× nginx's");

    private final String load;
    private final boolean withNginx;
    private final List<Round> rounds = new ArrayList<>();

    Passage(String load, boolean withNginx) {
        this.load = load;
        this.withNginx = withNginx;
    }

    void add(Round round) {
        rounds.add(round);
    }

    List<Row> throughput() {
        Rounds beside = new Rounds();
        rounds.forEach(
                round -> beside.add(round.gateway().perSecond(), round.direct().perSecond()));
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("calls a second, " + load, Unit.PER_SECOND, beside, "direct", Goal.none()));
        if (withNginx) {
            Rounds shares = new Rounds();
            rounds.forEach(round -> shares.add(round.share(round.gateway()), round.share(round.nginx())));
            rows.add(Row.of("share of the direct rate", Unit.TIMES, shares, "nginx's share", SHARE));
        } else {
            rows.add(Row.leftOut("share of the direct rate beside nginx's", "nginx is not installed"));
        }
        return rows;
    }

    List<Row> addedLatency() {
        List<Row> rows = new ArrayList<>();
        rows.add(alone("direct p99, " + load, round -> round.direct().percentile(WORST)));
        rows.add(added("p50", MEDIAN, Goal.none()));
        rows.add(added("p99", WORST, ADDED));
        return rows;
    }

    private Row added(String name, double share, Goal goal) {
        String work = "added %s, %s".formatted(name, load);
        if (!withNginx) {
            return alone(work, round -> round.added(round.gateway(), share));
        }
        Rounds beside = new Rounds();
        rounds.forEach(round -> beside.add(
                round.added(round.gateway(), share), Math.max(LEAST_MILLIS, round.added(round.nginx(), share))));
        return Row.of(work, Unit.MILLISECONDS, beside, "nginx", goal);
    }

    private Row alone(String work, java.util.function.ToDoubleFunction<Round> figure) {
        List<Double> all = rounds.stream().mapToDouble(figure).boxed().toList();
        return Row.alone(work, Unit.MILLISECONDS, Spread.of(all), Goal.none());
    }

    /** One measurement of each way, one after the other. */
    record Round(Load direct, Load gateway, Optional<Load> proxied) {
        Load nginx() {
            return proxied.orElseThrow();
        }

        double share(Load way) {
            return way.perSecond() / direct.perSecond();
        }

        /** In milliseconds. */
        double added(Load way, double share) {
            return way.percentile(share) - direct.percentile(share);
        }
    }
}
