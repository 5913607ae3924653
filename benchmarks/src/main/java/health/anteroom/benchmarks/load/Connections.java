package health.anteroom.benchmarks.load;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** One connection for each of a crowd. */
public final class Connections implements AutoCloseable {
    private final List<Connection> all = new ArrayList<>();

    public static Connections open(URI server, int count) throws IOException {
        Connections connections = new Connections();
        for (int i = 0; i < count; i++) {
            connections.all.add(new Connection(server));
        }
        return connections;
    }

    public Connection get(int number) {
        return all.get(number);
    }

    @Override
    public void close() throws IOException {
        for (Connection connection : all) {
            connection.close();
        }
    }
}
