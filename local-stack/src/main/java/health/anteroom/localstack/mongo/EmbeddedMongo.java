package health.anteroom.localstack.mongo;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.mvstore.MVStore;

/** One MongoDB-protocol server on one file, on loopback only. What it has acknowledged outlives a kill of this process. */
public final class EmbeddedMongo implements AutoCloseable {
    private static final int CACHE_MEGABYTES = 64;

    private final MongoServer server;
    private final String uri;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedMongo(MongoServer server, String uri) {
        this.server = server;
        this.uri = uri;
    }

    /**
     * Starts a server and returns once it listens.
     *
     * @param directory made when it is not there
     * @param port 0 for any free one
     */
    public static EmbeddedMongo start(Path directory, int port) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        MVStore store = new MVStore.Builder()
                .fileName(directory.resolve("anteroom.mv").toString())
                .cacheSize(CACHE_MEGABYTES)
                .open();
        MongoServer server = new MongoServer(new DurableBackend(store));
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        int bound = server.getLocalAddress().getPort();
        return new EmbeddedMongo(server, "mongodb://127.0.0.1:" + bound);
    }

    public String uri() {
        return uri;
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            server.shutdownNow();
        }
    }
}
