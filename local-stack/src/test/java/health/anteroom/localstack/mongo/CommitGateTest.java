package health.anteroom.localstack.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;

class CommitGateTest {
    /** One for each task: the common pool of a machine with two cores has only one, on which nobody ever waits for another. */
    private static final Executor THREADS = task -> Thread.ofPlatform().start(task);

    private final MVStore store = MVStore.open(null);
    private final CommitGate gate = new CommitGate(store);
    private final MVMap<String, String> map = store.openMap("map");

    @Test
    void commitsBeforeItAnswers() {
        long before = store.getCurrentVersion();

        gate.change(() -> map.put("a", "1"));

        assertThat(store.getCurrentVersion()).isGreaterThan(before);
        assertThat(store.hasUnsavedChanges()).isFalse();
    }

    @Test
    void commitsBeforeARefusalIsAnswered() {
        long before = store.getCurrentVersion();

        assertThatThrownBy(() -> gate.change(() -> {
                    map.put("a", "1");
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");

        assertThat(store.getCurrentVersion()).isGreaterThan(before);
    }

    @Test
    void commitsNoHalfChange() throws Exception {
        CountDownLatch half = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        var slow = CompletableFuture.supplyAsync(
                () -> gate.change(() -> {
                    map.put("first half", "1");
                    half.countDown();
                    await(goOn);
                    return map.put("second half", "2");
                }),
                THREADS);
        half.await();
        long before = store.getCurrentVersion();

        var other = CompletableFuture.supplyAsync(() -> gate.change(() -> map.put("other", "3")), THREADS);

        assertThatThrownBy(() -> other.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        assertThat(store.getCurrentVersion()).isEqualTo(before);
        goOn.countDown();
        CompletableFuture.allOf(slow, other).get(10, TimeUnit.SECONDS);
        assertThat(store.getCurrentVersion()).isGreaterThan(before);
    }

    @Test
    void changesThatWaitShareACommit() throws Exception {
        CountDownLatch begun = new CountDownLatch(8);
        CompletableFuture<?>[] changes = new CompletableFuture<?>[8];
        long before = store.getCurrentVersion();

        for (int i = 0; i < changes.length; i++) {
            String key = "key" + i;
            changes[i] = CompletableFuture.runAsync(
                    () -> gate.change(() -> {
                        map.put(key, "1");
                        begun.countDown();
                        await(begun);
                        return key;
                    }),
                    THREADS);
        }
        CompletableFuture.allOf(changes).get(10, TimeUnit.SECONDS);

        assertThat(store.getCurrentVersion() - before).isEqualTo(1);
    }

    @Test
    void aReaderWaitsForWhatItMayHaveSeen() {
        gate.change(() -> map.put("a", "1"));
        long settled = store.getCurrentVersion();

        gate.awaitDurable(gate.newest());

        assertThat(store.getCurrentVersion()).isEqualTo(settled);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
