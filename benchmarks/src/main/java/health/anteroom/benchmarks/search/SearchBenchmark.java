package health.anteroom.benchmarks.search;

import health.anteroom.benchmarks.Benchmark;
import health.anteroom.benchmarks.Scale;
import health.anteroom.benchmarks.load.Connection;
import health.anteroom.benchmarks.load.Connections;
import health.anteroom.benchmarks.load.Crowd;
import health.anteroom.benchmarks.load.Load;
import health.anteroom.benchmarks.load.Request;
import health.anteroom.benchmarks.measure.Goal;
import health.anteroom.benchmarks.measure.Rounds;
import health.anteroom.benchmarks.measure.Row;
import health.anteroom.benchmarks.measure.Spread;
import health.anteroom.benchmarks.measure.Unit;
import health.anteroom.benchmarks.slots.Quoted;
import health.anteroom.benchmarks.stack.Memory;
import health.anteroom.benchmarks.stack.RunningStack;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Ten clinicians, thirty days, six hours of ten booked: one caller alone, and fifty searches a second. */
public final class SearchBenchmark implements Benchmark {
    private static final String WORK = "10 × 30 days over HTTP";
    private static final String COOKIE = "anteroom-visitor=AAAAAAAAAAAAAAAAAAAAAA";
    private static final int OK = 200;
    private static final int PEOPLE = 8;
    private static final int PER_SECOND = 50;
    private static final double MEDIAN = 0.5;
    private static final double WORST = 0.99;
    /** Its computation alone, without HTTP. */
    private static final double CAL_COM_MILLIS = Quoted.calCom("10x30").orElseThrow() / 1000;

    private final Path home;

    public SearchBenchmark(Path home) {
        this.home = home;
    }

    @Override
    public List<Row> run(Scale scale, Progress progress) throws IOException, InterruptedException {
        progress.say("starting the stack");
        try (RunningStack stack = RunningStack.startForOnce(home)) {
            WeekdayPractice practice = WeekdayPractice.open(stack);
            progress.say("booking");
            practice.fill(stack);
            return measure(stack, practice.search().with("Cookie", COOKIE), scale, progress);
        }
    }

    private static List<Row> measure(RunningStack stack, Request search, Scale scale, Progress progress)
            throws IOException, InterruptedException {
        int slots = slots(stack, search);
        progress.say("warming up");
        search(stack, search, PEOPLE, scale.warmUp().multipliedBy(2));
        List<Double> alone = new ArrayList<>();
        Rounds loaded = new Rounds();
        for (int round = 0; round < scale.rounds(); round++) {
            progress.say("round " + (round + 1));
            Memory.awaitIdle(stack.processes());
            alone.add(search(stack, search, 1, scale.round()).percentile(MEDIAN));
            Load busy = paced(stack, search, scale.round());
            loaded.add(busy.percentile(WORST), busy.percentile(MEDIAN));
        }
        Spread p50 = Spread.of(alone);
        return List.of(
                Row.quoted(
                        "%s, %d slots, p50 of one caller".formatted(WORK, slots),
                        Unit.MILLISECONDS,
                        p50,
                        "Cal.com's computation alone, quoted: %.0f ms".formatted(CAL_COM_MILLIS),
                        CAL_COM_MILLIS / p50.median(),
                        new Goal.AtLeast(20, "×")),
                Row.of(
                        "%s, %d a second, p99".formatted(WORK, PER_SECOND),
                        Unit.MILLISECONDS,
                        loaded,
                        "its own p50",
                        new Goal.AtMost(3, "×")));
    }

    private static int slots(RunningStack stack, Request search) throws IOException {
        try (Connection gateway = stack.connect()) {
            int slots = gateway.send(search).expect(OK).json().path("slots").size();
            if (slots == 0) {
                throw new IOException("nothing is free");
            }
            return slots;
        }
    }

    private static Load search(RunningStack stack, Request search, int people, Duration time)
            throws IOException, InterruptedException {
        try (Connections connections = Connections.open(stack.gateway(), people)) {
            return new Crowd(people).flatOut(time, number -> member(connections.get(number), search));
        }
    }

    private static Load paced(RunningStack stack, Request search, Duration time)
            throws IOException, InterruptedException {
        try (Connections connections = Connections.open(stack.gateway(), PEOPLE)) {
            return new Crowd(PEOPLE).paced(time, PER_SECOND, number -> member(connections.get(number), search));
        }
    }

    private static Crowd.Member member(Connection connection, Request search) {
        byte[] prepared = connection.prepare(search);
        return () -> connection.send(prepared).expect(OK);
    }
}
