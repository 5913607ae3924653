package health.anteroom.localstack.container;

import health.anteroom.localstack.catcher.Catcher;
import health.anteroom.localstack.catcher.SmsAccount;
import health.anteroom.localstack.clock.ClockRoute;
import health.anteroom.localstack.clock.TimeTravel;
import health.anteroom.localstack.clock.TravelledClock;
import health.anteroom.localstack.data.DataDirectory;
import health.anteroom.localstack.http.StackHttp;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;

/** The catcher of mail and text messages as a container, with the clock of {@code --time-travel}. */
public final class MessagesStandIn {
    private static final int HTTP_PORT = 8025;
    private static final int SMTP_PORT = 1025;

    private MessagesStandIn() {}

    /** @param arguments where caught messages live, then the services that travel */
    public static void main(String[] arguments) {
        DataDirectory data = DataDirectory.open(Path.of(arguments[0])).orElseThrow();
        InetAddress everywhere = new InetSocketAddress(0).getAddress();
        StackHttp http = StackHttp.start(everywhere, HTTP_PORT);
        Catcher catcher = Catcher.open(data.path("caught"), http);
        catcher.catchMail(everywhere, SMTP_PORT);
        catcher.catchTexts(new SmsAccount(variable("SMS_ACCOUNT"), variable("SMS_TOKEN")));
        List<URI> services = Arrays.stream(arguments).skip(1).map(URI::create).toList();
        http.serve("/local/clock", clock(data, services));
        System.out.println(
                "The local stack's catcher in place of a mail server: HTTP " + HTTP_PORT + ", SMTP " + SMTP_PORT);
    }

    private static ClockRoute clock(DataDirectory data, List<URI> services) {
        Duration offset = Duration.parse(variable("ANTEROOM_CLOCK_OFFSET"));
        TravelledClock clock = TravelledClock.open(
                data.remembered("clock"), Optional.of(Instant.now().plus(offset)));
        Admin admin = Admin.create(Map.of("bootstrap.servers", variable("KAFKA_BOOTSTRAP_SERVERS")));
        return new ClockRoute(TimeTravel.of(clock, services, variable("ANTEROOM_LOCAL_TOKEN"), admin));
    }

    private static String variable(String name) {
        return Objects.requireNonNull(System.getenv(name), name);
    }
}
