package health.anteroom.kit.crypto;

import com.mongodb.client.MongoCollection;
import java.nio.charset.StandardCharsets;
import org.bson.Document;
import org.bson.types.Binary;

/** Encrypts single fields under their client's key, bound to the place where they belong. */
public final class FieldCipher {
    private final ClientKeys keys;

    public FieldCipher(MongoCollection<Document> keys, byte[] practiceKey) {
        this.keys = new ClientKeys(keys, practiceKey);
    }

    public Binary encrypt(FieldAddress at, String plain) {
        byte[] sealed =
                keys.existingOrNew(at.client()).encrypt(plain.getBytes(StandardCharsets.UTF_8), at.associatedData());
        return new Binary(sealed);
    }

    public String decrypt(FieldAddress at, Binary sealed) {
        AesGcm key = keys.existing(at.client()).orElseThrow(() -> new ErasedClientException(at.client()));
        return new String(key.decrypt(sealed.getData(), at.associatedData()), StandardCharsets.UTF_8);
    }

    /** Whether this client's key was destroyed; later events for them are to be refused. */
    public boolean erased(String client) {
        return keys.erased(client);
    }

    /** Makes every value of this client unreadable for good. Other instances forget the key when they restart or miss it. */
    public void destroyKey(String client) {
        keys.destroy(client);
    }
}
