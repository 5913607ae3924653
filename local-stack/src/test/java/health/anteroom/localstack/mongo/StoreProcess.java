package health.anteroom.localstack.mongo;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;

/** A server in a process of its own: {@code <directory> [answer-before-commit]}. */
final class StoreProcess {
    private StoreProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        boolean late = arguments.length > 1;
        StoreFile file = StoreFile.open(Path.of(arguments[0]), 16, late ? LateGate::new : CommitGate::new);
        EmbeddedMongo mongo = EmbeddedMongo.start(file, 0);
        System.out.println("listens " + mongo.uri());
        new CountDownLatch(1).await();
    }

    /** What the store does by itself: it commits once a second. */
    private static final class LateGate extends CommitGate {
        private LateGate(MVStore store) {
            super(store);
            Thread.ofPlatform().daemon().start(() -> {
                CountDownLatch never = new CountDownLatch(1);
                try {
                    while (!never.await(1, TimeUnit.SECONDS)) {
                        alone(store::commit);
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }

        @Override
        void awaitDurable(long number) {}
    }
}
