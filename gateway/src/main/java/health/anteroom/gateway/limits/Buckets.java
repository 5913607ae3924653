package health.anteroom.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import health.anteroom.gateway.limits.LimitsSettings.Rate;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/** One token bucket for each key, of one rate. In this instance's memory; a key unused for as long as it takes to fill up is forgotten. */
final class Buckets {
    private static final int MOST_KEYS = 100_000;

    private final Rate rate;
    private final Cache<String, Bucket> byKey;

    Buckets(Rate rate) {
        this.rate = rate;
        this.byKey = Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .expireAfterAccess(rate.per())
                .build();
    }

    Verdict take(String key) {
        ConsumptionProbe probe = bucket(key).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? new Verdict.Within()
                : new Verdict.TooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    void giveBack(String key) {
        bucket(key).addTokens(1);
    }

    private Bucket bucket(String key) {
        return byKey.get(
                key,
                unknown -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.burst(), rate.per()))
                        .build());
    }
}
