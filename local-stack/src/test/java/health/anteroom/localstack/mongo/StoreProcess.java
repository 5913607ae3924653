package health.anteroom.localstack.mongo;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A server in a process of its own: {@code <directory>}. */
final class StoreProcess {
    private static final int CACHE_MEGABYTES = 16;

    private StoreProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedMongo mongo = EmbeddedMongo.start(Path.of(arguments[0]), 0, CACHE_MEGABYTES);
        System.out.println("listens " + mongo.uri());
        new CountDownLatch(1).await();
    }
}
