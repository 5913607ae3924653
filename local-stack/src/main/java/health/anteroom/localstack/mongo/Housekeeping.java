package health.anteroom.localstack.mongo;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;

/**
 * Keeps the file from growing without bound: every commit appends, so what is still valid in sparse chunks is rewritten
 * now and then, a little at a time, and their space is used again. Chunks are never moved, so the
 * file does not become shorter: the store's own bookkeeping of free space fails on that now and then and closes the store.
 */
final class Housekeeping implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final long SMALL_ENOUGH = 16L << 20;
    private static final int SPARSE_PERCENT = 50;
    private static final int REWRITTEN_BYTES = 1 << 20;

    /** What is rewritten is freed only after the retention time, so one round without effect is no reason to stop. */
    private static final int ENOUGH_IN_VAIN = 20;

    private final MVStore store;
    private final CommitGate gate;
    private final CountDownLatch closed = new CountDownLatch(1);
    private long newestBefore;
    private long sizeBefore;
    private int inVain;

    private Housekeeping(MVStore store, CommitGate gate) {
        this.store = store;
        this.gate = gate;
    }

    static Housekeeping start(MVStore store, CommitGate gate) {
        Housekeeping housekeeping = new Housekeeping(store, gate);
        Thread.ofPlatform().name("store-housekeeping").daemon().start(housekeeping::untilClosed);
        return housekeeping;
    }

    private void untilClosed() {
        try {
            while (!closed.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        if (!(store.getFileStore() instanceof RandomAccessStore file) || file.size() <= SMALL_ENOUGH) {
            return;
        }
        boolean idle = gate.newest() == newestBefore;
        inVain = idle && file.size() >= sizeBefore ? inVain + 1 : 0;
        newestBefore = gate.newest();
        sizeBefore = file.size();
        if (inVain > ENOUGH_IN_VAIN) {
            return;
        }
        gate.alone(() -> store.compact(SPARSE_PERCENT, REWRITTEN_BYTES));
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
