package health.anteroom.localstack;

import health.anteroom.localstack.clock.ClockRoute;
import health.anteroom.localstack.clock.TimeTravel;
import health.anteroom.localstack.clock.TravelledClock;
import health.anteroom.localstack.data.DataDirectory;
import health.anteroom.localstack.data.Ports;
import health.anteroom.localstack.supervisor.RunningProcesses;
import health.anteroom.localstack.supervisor.ServiceSpec;
import health.anteroom.localstack.supervisor.SupervisedService;
import health.anteroom.localstack.supervisor.Supervisor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.admin.Admin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code ./anteroom up}: the whole system on one machine, from one command to SIGTERM. */
public final class LocalStack {
    private static final Logger LOG = LoggerFactory.getLogger(LocalStack.class);
    private static final int USAGE = 2;
    private static final int FAILED = 1;

    private final StackOptions options;
    private final Infrastructure infrastructure;
    private final Supervisor supervisor;

    private LocalStack(StackOptions options, Infrastructure infrastructure, Supervisor supervisor) {
        this.options = options;
        this.infrastructure = infrastructure;
        this.supervisor = supervisor;
    }

    public static void main(String[] arguments) throws InterruptedException {
        StopOrder order = new StopOrder();
        order.stopAtEnd();
        try {
            LocalStack stack = start(StackOptions.parse(List.of(arguments)), order);
            stack.supervisor.awaitHealth();
            stack.sayReady();
            new CountDownLatch(1).await();
        } catch (IllegalArgumentException usage) {
            System.err.println(usage.getMessage());
            order.fail(USAGE);
        } catch (IOException | RuntimeException failed) {
            LOG.error("Anteroom could not start", failed);
            System.err.println("Anteroom could not start: " + failed.getMessage());
            order.fail(FAILED);
        }
    }

    private static LocalStack start(StackOptions options, StopOrder order) throws IOException, InterruptedException {
        DataDirectory data = DataDirectory.open(options.data())
                .orElseThrow(() -> new IOException("it runs on " + options.data() + " already"));
        order.add(data::close);
        RunningProcesses processes = new RunningProcesses(data.remembered("processes"));
        processes.endLeftOvers();
        Ports ports = new Ports(data.remembered("ports"));
        if (!ports.isFree(options.port())) {
            throw new IOException("port " + options.port() + " is taken; choose another with --port");
        }
        Infrastructure infrastructure = Infrastructure.start(data, ports, options.port() + 1, System.getenv());
        order.add(infrastructure::stop);
        PracticeServices services = new PracticeServices(options, data, infrastructure, ports);
        TravelledClock clock = TravelledClock.open(data.remembered("clock"), options.start());
        if (clock.isAhead() && !options.timeTravel()) {
            throw new IOException("this practice lives at " + clock.now() + " already; start it with --time-travel");
        }
        UnaryOperator<ServiceSpec> atStart = spec -> options.timeTravel()
                ? spec.with("ANTEROOM_CLOCK_OFFSET", clock.offset().toString())
                : spec;
        Supervisor supervisor = Supervisor.prepare(home(), services.specs(), processes, atStart);
        order.add(supervisor::stop);
        supervisor.start();
        if (options.timeTravel()) {
            serveClock(infrastructure, supervisor, clock, services.localToken());
        }
        return new LocalStack(options, infrastructure, supervisor);
    }

    private static void serveClock(
            Infrastructure infrastructure, Supervisor supervisor, TravelledClock clock, String token) {
        Admin admin = Admin.create(Map.of("bootstrap.servers", infrastructure.kafka()));
        var urls = supervisor.services().stream().map(SupervisedService::url).toList();
        infrastructure.http().serve("/local/clock", new ClockRoute(TimeTravel.of(clock, urls, token, admin)));
    }

    private void sayReady() {
        String url = "http://localhost:" + options.port();
        String shown = "http://localhost:" + infrastructure.http().port();
        if (options.demo()) {
            say("""

                A small practice is there.
                  Book as a client         %1$s/
                  Sign in as front desk    %1$s/desk        desk@demo.test
                  Sign in as owner                                 owner@demo.test
                  Sign in as clinician                             clinician1@demo.test to clinician3@demo.test
                  Codes, mail and texts    %2$s/""".formatted(url, shown));
        } else {
            say("Mail and texts are shown at " + shown + "/");
        }
        say("Anteroom is ready: " + url);
    }

    private static Path home() {
        return Path.of(System.getProperty("anteroom.home", "."));
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
