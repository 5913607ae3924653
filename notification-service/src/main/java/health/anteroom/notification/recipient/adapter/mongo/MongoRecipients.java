package health.anteroom.notification.recipient.adapter.mongo;

import health.anteroom.kit.crypto.ErasedClientException;
import health.anteroom.kit.crypto.FieldCipher;
import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.AggregateStores;
import health.anteroom.kit.store.Cause;
import health.anteroom.kit.store.Stored;
import health.anteroom.kit.store.WriteOutcome;
import health.anteroom.notification.recipient.ClientId;
import health.anteroom.notification.recipient.application.Recipients;
import health.anteroom.notification.recipient.model.Recipient;
import java.util.Optional;
import java.util.function.Function;

/** The collection {@code recipients}; the id is the client's. */
public final class MongoRecipients implements Recipients {
    private final AggregateStore<Recipient> store;
    private final FieldCipher cipher;

    public MongoRecipients(AggregateStores stores, FieldCipher cipher) {
        this.store = stores.open(RecipientMapping.COLLECTION, new RecipientMapping(cipher));
        this.cipher = cipher;
    }

    @Override
    public Optional<Stored<Recipient>> find(ClientId client) {
        try {
            return store.find(client.value());
        } catch (ErasedClientException erased) {
            return Optional.empty();
        }
    }

    @Override
    public void consume(ClientId client, Cause cause, Function<Optional<Recipient>, Optional<Recipient>> change) {
        if (!cipher.erased(client.value())) {
            store.consume(client.value(), cause, change);
        }
    }

    @Override
    public Optional<Stored<Recipient>> replace(Stored<Recipient> before, Recipient after) {
        return switch (store.update(before, after)) {
            case WriteOutcome.Written<Recipient> written -> Optional.of(written.now());
            case WriteOutcome.Stale<Recipient> stale -> Optional.empty();
            case WriteOutcome.IdTaken<Recipient> taken -> Optional.empty();
            case WriteOutcome.ClaimTaken<Recipient> taken -> Optional.empty();
        };
    }
}
