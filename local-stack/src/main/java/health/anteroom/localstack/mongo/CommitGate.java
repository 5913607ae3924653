package health.anteroom.localstack.mongo;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * Lets a change be answered only once it is in the file, and lets changes share a commit.
 *
 * <p>A change touches several maps (documents, each index). Changes hold {@code changing} together; a commit holds it
 * alone, so what reaches the file is never half a change. Nothing else may commit: the store's own timer and its
 * memory limit are switched off where it is opened. A commit that begins after a change ended covers it, so of all who
 * wait only the first commits. The lock is fair: those who came while a commit ran all change before the next one.
 */
final class CommitGate {
    private final MVStore store;
    private final ReentrantReadWriteLock changing = new ReentrantReadWriteLock(true);
    private final ReentrantLock committing = new ReentrantLock(true);
    private final AtomicLong begun = new AtomicLong();
    private volatile long durable;

    CommitGate(MVStore store) {
        this.store = store;
    }

    /** Makes a change and returns when it is durable; also when it was refused, as the reason must be durable too. */
    <T> T change(Supplier<T> change) {
        AtomicLong number = new AtomicLong();
        try {
            return together(() -> {
                number.set(begun.incrementAndGet());
                return change.get();
            });
        } finally {
            awaitDurable(number.get());
        }
    }

    private <T> T together(Supplier<T> change) {
        changing.readLock().lock();
        try {
            return change.get();
        } finally {
            changing.readLock().unlock();
        }
    }

    /** The number of the newest change that has begun. */
    long newest() {
        return begun.get();
    }

    void awaitDurable(long number) {
        if (durable >= number) {
            return;
        }
        committing.lock();
        try {
            if (durable < number) {
                commit();
            }
        } finally {
            committing.unlock();
        }
    }

    /** Runs maintenance of the store while no change is half done. */
    void alone(Runnable maintenance) {
        changing.writeLock().lock();
        try {
            maintenance.run();
        } finally {
            changing.writeLock().unlock();
        }
    }

    private void commit() {
        alone(() -> {
            long covered = begun.get();
            store.commit();
            durable = covered;
        });
    }
}
