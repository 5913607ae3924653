package health.anteroom.gateway.signin.adapter.mongo;

import static java.nio.charset.StandardCharsets.UTF_8;

import health.anteroom.gateway.signin.application.SignInCodes;
import health.anteroom.gateway.signin.model.CodeState;
import health.anteroom.gateway.signin.model.NewCode;
import health.anteroom.gateway.signin.model.PendingCode;
import health.anteroom.gateway.signin.model.PendingCode.Telling;
import health.anteroom.kit.id.Ids;
import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.Stored;
import health.anteroom.kit.store.WriteOutcome;
import health.anteroom.kit.store.WriteOutcome.Stale;
import health.anteroom.kit.store.WriteOutcome.Written;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;

/** The unique index on the account keeps one pending code; the revision lets one of two parallel tries write. */
final class MongoSignInCodes implements SignInCodes {
    private static final int TRIES = 10;

    private final AggregateStore<CodeState> store;

    MongoSignInCodes(AggregateStore<CodeState> store) {
        this.store = store;
    }

    @Override
    public void replace(NewCode code) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            pending(code.pending().account()).ifPresent(this::end);
            if (store.insert(Ids.random(), code) instanceof Written<CodeState>) {
                return;
            }
        }
        throw new IllegalStateException("Too many codes for one contact at the same moment");
    }

    @Override
    public void tell(NewCode code, Instant now) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Stored<CodeState>> awaited =
                    pending(code.pending().account()).filter(found -> isAwaited(found.state(), now));
            if (awaited.isEmpty() || store.update(awaited.get(), code) instanceof Written<CodeState>) {
                return;
            }
        }
        throw new IllegalStateException("No quiet moment to tell a code");
    }

    private static boolean isAwaited(CodeState state, Instant now) {
        return state instanceof PendingCode code && code.telling() == Telling.AWAITED && code.livesAt(now);
    }

    @Override
    public TryOutcome attempt(String account, String digest, Instant now) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Stored<CodeState>> found = pending(account);
            if (found.isEmpty() || !(found.get().state() instanceof PendingCode code) || !code.livesAt(now)) {
                return new TryOutcome.NotAccepted();
            }
            boolean right = MessageDigest.isEqual(code.digest().getBytes(UTF_8), digest.getBytes(UTF_8));
            WriteOutcome<CodeState> outcome = store.update(found.get(), right ? code.ended() : code.afterWrongTry());
            if (outcome instanceof Written<CodeState>) {
                return right ? new TryOutcome.Accepted() : new TryOutcome.NotAccepted();
            }
            if (!(outcome instanceof Stale<CodeState>)) {
                throw new IllegalStateException("An update claims nothing");
            }
        }
        // Ten parallel tries got in between: more than a code stands.
        return new TryOutcome.NotAccepted();
    }

    private Optional<Stored<CodeState>> pending(String account) {
        return store.findOne(SignInCodeMapping.ACCOUNT, account);
    }

    private void end(Stored<CodeState> before) {
        if (before.state() instanceof PendingCode code) {
            store.update(before, code.ended());
        }
    }
}
