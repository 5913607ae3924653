package health.anteroom.benchmarks.gateway;

import health.anteroom.benchmarks.load.Connection;
import health.anteroom.benchmarks.load.Connections;
import health.anteroom.benchmarks.load.Crowd;
import health.anteroom.benchmarks.load.Load;
import health.anteroom.benchmarks.load.Request;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * One way to the same answer.
 *
 * @param request made anew for each measurement, since an identity token is good for a minute
 */
record Way(URI server, Supplier<Request> request) {
    private static final int OK = 200;

    Load flatOut(int people, Duration time) throws IOException, InterruptedException {
        try (Connections connections = Connections.open(server, people)) {
            return new Crowd(people).flatOut(time, entrance(connections));
        }
    }

    Load paced(int people, int perSecond, Duration time) throws IOException, InterruptedException {
        try (Connections connections = Connections.open(server, people)) {
            return new Crowd(people).paced(time, perSecond, entrance(connections));
        }
    }

    String answer() throws IOException {
        try (Connection connection = new Connection(server)) {
            return connection.send(request.get()).expect(OK).body();
        }
    }

    private Crowd.Entrance entrance(Connections connections) {
        Request made = request.get();
        return number -> {
            Connection connection = connections.get(number);
            byte[] prepared = connection.prepare(made);
            return () -> connection.send(prepared).expect(OK);
        };
    }
}
