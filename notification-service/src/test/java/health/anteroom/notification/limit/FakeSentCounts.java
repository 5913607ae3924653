package health.anteroom.notification.limit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts in memory, with the same promises as the real ones: see {@link SentCountsContract}. */
final class FakeSentCounts implements SentCounts {
    private final Map<String, Counted> buckets = new HashMap<>();
    private final Set<String> stopped = new HashSet<>();

    @Override
    public synchronized boolean take(Bucket bucket, String message) {
        Counted counted = counted(bucket);
        if (!counted.messages.contains(message) && counted.count >= bucket.most()) {
            return false;
        }
        if (counted.messages.add(message)) {
            counted.count++;
        }
        return true;
    }

    @Override
    public synchronized boolean hasRoom(Bucket bucket, String message) {
        return counted(bucket).count < bucket.most() || counted(bucket).messages.contains(message);
    }

    @Override
    public synchronized int takeOne(Bucket bucket) {
        return ++counted(bucket).count;
    }

    @Override
    public synchronized int count(Bucket bucket) {
        return counted(bucket).count;
    }

    @Override
    public synchronized boolean contains(Bucket bucket, String message) {
        return counted(bucket).messages.contains(message);
    }

    @Override
    public synchronized void forgetBefore(LocalDate day) {
        buckets.values().removeIf(each -> each.bucket.day().filter(day::isAfter).isPresent());
    }

    @Override
    public synchronized void stopTexts(String number) {
        stopped.add(number);
    }

    @Override
    public synchronized void resumeTexts(String number) {
        stopped.remove(number);
    }

    @Override
    public synchronized boolean isStopped(String number) {
        return stopped.contains(number);
    }

    private Counted counted(Bucket bucket) {
        return buckets.computeIfAbsent(bucket.id(), id -> new Counted(bucket));
    }

    private static final class Counted {
        private final Bucket bucket;
        private final Set<String> messages = new HashSet<>();
        private int count;

        Counted(Bucket bucket) {
            this.bucket = bucket;
        }
    }
}
