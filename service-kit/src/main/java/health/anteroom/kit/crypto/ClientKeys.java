package health.anteroom.kit.crypto;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * A data key for each client, wrapped by the practice key, in a database of its own. A destroyed key leaves a tombstone, so
 * that no new key is ever made for that client.
 */
final class ClientKeys {
    private static final int KEY_BYTES = 32;
    private static final int MOST_CACHED = 10_000;
    private static final String WRAPPED = "wrapped";

    private final MongoCollection<Document> keys;
    private final AesGcm practiceKey;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, AesGcm> cache = new ConcurrentHashMap<>();

    ClientKeys(MongoCollection<Document> keys, byte[] practiceKey) {
        this.keys = keys;
        this.practiceKey = new AesGcm(practiceKey);
    }

    Optional<AesGcm> existing(String client) {
        AesGcm cached = cache.get(client);
        return cached != null ? Optional.of(cached) : stored(client).flatMap(key -> unwrap(client, key));
    }

    AesGcm existingOrNew(String client) {
        return existing(client).orElseGet(() -> create(client));
    }

    boolean erased(String client) {
        return stored(client).filter(key -> !key.containsKey(WRAPPED)).isPresent();
    }

    void destroy(String client) {
        keys.findOneAndUpdate(
                new Document("_id", client),
                new Document("$unset", new Document(WRAPPED, "")).append("$set", new Document("erased", true)),
                new com.mongodb.client.model.FindOneAndUpdateOptions().upsert(true));
        cache.remove(client);
    }

    private AesGcm create(String client) {
        byte[] fresh = new byte[KEY_BYTES];
        random.nextBytes(fresh);
        Binary wrapped = new Binary(practiceKey.encrypt(fresh, aad(client)));
        try {
            keys.insertOne(new Document("_id", client).append(WRAPPED, wrapped));
            return remember(client, new AesGcm(fresh));
        } catch (MongoWriteException failure) {
            if (ErrorCategory.fromErrorCode(failure.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw failure;
            }
            return existing(client).orElseThrow(() -> new ErasedClientException(client));
        }
    }

    private Optional<Document> stored(String client) {
        return Optional.ofNullable(keys.find(new Document("_id", client)).first());
    }

    private Optional<AesGcm> unwrap(String client, Document key) {
        return Optional.ofNullable(key.get(WRAPPED, Binary.class))
                .map(wrapped -> remember(client, new AesGcm(practiceKey.decrypt(wrapped.getData(), aad(client)))));
    }

    private AesGcm remember(String client, AesGcm key) {
        if (cache.size() >= MOST_CACHED) {
            cache.clear();
        }
        cache.put(client, key);
        return key;
    }

    private static byte[] aad(String client) {
        return ("key\n" + client).getBytes(StandardCharsets.UTF_8);
    }
}
