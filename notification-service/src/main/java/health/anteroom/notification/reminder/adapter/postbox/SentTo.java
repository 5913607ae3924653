package health.anteroom.notification.reminder.adapter.postbox;

import health.anteroom.kit.contact.ContactPoint;
import health.anteroom.kit.crypto.ErasedClientException;
import health.anteroom.kit.crypto.FieldAddress;
import health.anteroom.kit.crypto.FieldCipher;
import health.anteroom.notification.recipient.ClientId;
import java.util.Base64;
import java.util.Optional;
import org.bson.types.Binary;

/** Where a message went, kept for the desk under the client's key, and gone with it. */
public final class SentTo {
    private static final String COLLECTION = "reminderPlans";
    private static final String FIELD = "to";

    private final FieldCipher cipher;

    public SentTo(FieldCipher cipher) {
        this.cipher = cipher;
    }

    String seal(ClientId client, ContactPoint contact) {
        Binary secret = cipher.encrypt(address(client), contact.value());
        return Base64.getEncoder().encodeToString(secret.getData());
    }

    /** Empty once the client is erased. */
    public Optional<String> open(ClientId client, String secret) {
        try {
            return Optional.of(cipher.decrypt(
                    address(client), new Binary(Base64.getDecoder().decode(secret))));
        } catch (ErasedClientException erased) {
            return Optional.empty();
        }
    }

    private static FieldAddress address(ClientId client) {
        return new FieldAddress(client.value(), COLLECTION, FIELD);
    }
}
