package health.anteroom.localstack.mongo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.LongAdder;
import org.h2.mvstore.MVStore;

/** The one file that everything is in, opened so that it is only ever written by its {@link CommitGate}. */
final class StoreFile implements AutoCloseable {
    /** Freed space is used again after this time, so that a power failure can fall back on what was before. */
    private static final int RETENTION_MILLIS = 2_000;

    private final MVStore store;
    private final CommitGate gate;
    private final Housekeeping housekeeping;
    private final LongAdder scans = new LongAdder();

    private StoreFile(MVStore store, CommitGate gate) {
        this.store = store;
        this.gate = gate;
        this.housekeeping = Housekeeping.start(store, gate);
    }

    static StoreFile open(Path directory, int cacheMegabytes) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        MVStore store = new MVStore.Builder()
                .fileName(directory.resolve("anteroom.mv").toString())
                .cacheSize(cacheMegabytes)
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .open();
        store.setRetentionTime(RETENTION_MILLIS);
        return new StoreFile(store, new CommitGate(store));
    }

    MVStore store() {
        return store;
    }

    CommitGate gate() {
        return gate;
    }

    void countScan() {
        scans.increment();
    }

    long scans() {
        return scans.sum();
    }

    @Override
    public void close() {
        housekeeping.close();
        store.close();
    }
}
