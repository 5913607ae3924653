package health.anteroom.localstack.mongo;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One MongoDB-protocol server on one file, on loopback unless asked otherwise. What it has acknowledged outlives a kill of
 * this process.
 */
public final class EmbeddedMongo implements AutoCloseable {
    /** Enough for tests. */
    private static final int SMALL_CACHE = 32;

    /** A worker waits while its command commits, so this is how many changes can share a commit. */
    private static final int WORKERS = 32;

    private final MongoServer server;
    private final StoreFile file;
    private final String uri;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedMongo(MongoServer server, StoreFile file, String uri) {
        this.file = file;
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
        return start(directory, port, SMALL_CACHE);
    }

    /**
     * The same with another size of cache.
     *
     * @param cacheMegabytes how much of the file to keep in memory; a scan of more is many times slower
     */
    public static EmbeddedMongo start(Path directory, int port, int cacheMegabytes) {
        return start(StoreFile.open(directory, cacheMegabytes), port);
    }

    /** The same where others than this machine may ask it: there is no password. */
    public static EmbeddedMongo startAt(InetSocketAddress address, Path directory, int cacheMegabytes) {
        return start(StoreFile.open(directory, cacheMegabytes), address);
    }

    static EmbeddedMongo start(StoreFile file, int port) {
        return start(file, new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    private static EmbeddedMongo start(StoreFile file, InetSocketAddress address) {
        MongoServer server = new MongoServer(new StoredBackend(file));
        server.bind(address, 1, WORKERS);
        int bound = server.getLocalAddress().getPort();
        return new EmbeddedMongo(server, file, "mongodb://127.0.0.1:" + bound);
    }

    public String uri() {
        return uri;
    }

    /** How many queries have read a whole collection since the start: each one that a service repeats is too many. */
    public long scans() {
        return file.scans();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            server.shutdownNow();
        }
    }
}
