package health.anteroom.localstack.container;

import health.anteroom.localstack.mongo.EmbeddedMongo;
import java.net.InetSocketAddress;
import java.nio.file.Path;

/** The embedded MongoDB-protocol server as a container. It is no MongoDB: it shows wiring and plain reads and writes. */
public final class StoreStandIn {
    private static final int PORT = 27017;
    private static final int CACHE_MEGABYTES = 128;

    private StoreStandIn() {}

    /** @param arguments where its data lives */
    public static void main(String[] arguments) {
        EmbeddedMongo store =
                EmbeddedMongo.startAt(new InetSocketAddress(PORT), Path.of(arguments[0]), CACHE_MEGABYTES);
        Runtime.getRuntime().addShutdownHook(new Thread(store::close));
        System.out.println("mongo-java-server in place of MongoDB: waiting for connections on port " + PORT);
    }
}
