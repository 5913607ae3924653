package health.anteroom.benchmarks.gateway;

import health.anteroom.benchmarks.Benchmark;
import health.anteroom.benchmarks.Scale;
import health.anteroom.benchmarks.load.Load;
import health.anteroom.benchmarks.load.Request;
import health.anteroom.benchmarks.measure.Row;
import health.anteroom.benchmarks.stack.Identities;
import health.anteroom.benchmarks.stack.RunningStack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The same cheap answer, past the gateway, through it, and through nginx. */
public final class GatewayBenchmark implements Benchmark {
    private static final String PATH = "/api/scheduling/offerings";
    private static final String COOKIE = "anteroom-visitor=AAAAAAAAAAAAAAAAAAAAAA";
    private static final int PEOPLE = 32;
    private static final int CALM_PEOPLE = 8;
    private static final int CALM_PER_SECOND = 400;

    private final Path home;

    public GatewayBenchmark(Path home) {
        this.home = home;
    }

    @Override
    public List<Row> run(Scale scale, Progress progress) throws IOException, InterruptedException {
        progress.say("starting the stack");
        try (RunningStack stack = RunningStack.start(home, RunningStack.freshData(home), Map.of())) {
            Identities identities = new Identities(stack.secrets());
            Request plain = Request.get(PATH);
            Way direct = new Way(stack.scheduling(), () -> plain.with(Identities.HEADER, identities.visitor()));
            Way gateway = new Way(stack.gateway(), () -> plain.with("Cookie", COOKIE));
            Optional<Nginx> nginx = Nginx.startIfInstalled(home, stack.scheduling());
            try {
                Ways ways = new Ways(direct, gateway, nginx.map(proxy -> new Way(proxy.url(), direct.request())));
                return measure(ways, scale, progress);
            } finally {
                if (nginx.isPresent()) {
                    nginx.get().close();
                }
            }
        }
    }

    private static List<Row> measure(Ways ways, Scale scale, Progress progress)
            throws IOException, InterruptedException {
        ways.checkSameAnswer();
        progress.say("warming up");
        ways.gateway().flatOut(PEOPLE, scale.warmUp().multipliedBy(2));
        ways.direct().flatOut(PEOPLE, scale.warmUp().dividedBy(2));
        Passage flatOut = new Passage("32 connections flat out", ways.nginx().isPresent());
        Passage calm = new Passage("400 calls a second", ways.nginx().isPresent());
        for (int round = 0; round < scale.rounds(); round++) {
            progress.say("round " + (round + 1));
            flatOut.add(ways.each(way -> way.flatOut(PEOPLE, scale.round())));
            calm.add(ways.each(way -> way.paced(CALM_PEOPLE, CALM_PER_SECOND, scale.round())));
        }
        List<Row> rows = new java.util.ArrayList<>(flatOut.throughput());
        rows.addAll(calm.addedLatency());
        return rows;
    }

    /** All ways to the same service. */
    private record Ways(Way direct, Way gateway, Optional<Way> nginx) {
        void checkSameAnswer() throws IOException {
            String expected = direct.answer();
            boolean same = gateway.answer().equals(expected)
                    && (nginx.isEmpty() || nginx.get().answer().equals(expected));
            if (!same) {
                throw new IOException("the ways do not give the same answer");
            }
        }

        Passage.Round each(Measurement measurement) throws IOException, InterruptedException {
            Load past = measurement.of(direct);
            Load through = measurement.of(gateway);
            Optional<Load> proxied = nginx.isPresent() ? Optional.of(measurement.of(nginx.get())) : Optional.empty();
            return new Passage.Round(past, through, proxied);
        }
    }

    /** How each way is measured. */
    @FunctionalInterface
    private interface Measurement {
        Load of(Way way) throws IOException, InterruptedException;
    }
}
