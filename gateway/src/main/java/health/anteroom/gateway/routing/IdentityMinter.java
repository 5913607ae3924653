package health.anteroom.gateway.routing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.IdentityTokens;
import java.time.Duration;

/**
 * Identity tokens, each signed once and used again for half of its life: a signature costs more than all else on the way.
 * A session that ends is refused before a token is asked for.
 */
final class IdentityMinter {
    private static final Duration USED_FOR = IdentityTokens.LIFETIME.dividedBy(2);
    private static final int MOST = 20_000;

    private final IdentityTokens tokens;
    private final Cache<Key, String> minted =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(USED_FOR).build();

    IdentityMinter(IdentityTokens tokens) {
        this.tokens = tokens;
    }

    String tokenFor(Caller caller, String audience) {
        return minted.get(new Key(caller, audience), key -> tokens.issue(key.caller(), key.audience()));
    }

    private record Key(Caller caller, String audience) {}
}
