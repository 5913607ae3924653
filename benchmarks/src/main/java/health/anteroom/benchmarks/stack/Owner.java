package health.anteroom.benchmarks.stack;

import health.anteroom.benchmarks.load.Connection;
import health.anteroom.benchmarks.load.Reply;
import health.anteroom.benchmarks.load.Request;
import java.io.IOException;

/** Makes a practice, past the gateway. */
public final class Owner implements AutoCloseable {
    private static final int BAD = 400;

    private final Connection scheduling;
    private final Identities identities;

    public Owner(RunningStack stack) throws IOException {
        this.scheduling = new Connection(stack.scheduling());
        this.identities = new Identities(stack.secrets());
    }

    /**
     * @param path below {@code /api/scheduling/}
     */
    public void put(String path, String body) throws IOException {
        Reply saved = scheduling.send(
                Request.put("/api/scheduling/" + path, body).with(Identities.HEADER, identities.owner()));
        if (saved.status() >= BAD) {
            throw new IOException("the practice could not be made: " + saved.body());
        }
    }

    @Override
    public void close() throws IOException {
        scheduling.close();
    }
}
