package health.anteroom.kit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import health.anteroom.kit.id.Ids;
import health.anteroom.kit.testing.TestServers;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FieldCipherIT {
    private final MongoClient mongo = MongoClients.create(TestServers.mongoUri());
    private final MongoCollection<Document> keys =
            mongo.getDatabase("anteroom_keys_cipher").getCollection("keys");
    private final FieldCipher cipher = new FieldCipher(keys, new byte[32]);
    private final FieldAddress name = new FieldAddress(Ids.random(), "clients", "name");

    @AfterEach
    void close() {
        mongo.close();
    }

    @Test
    void opensAtItsOwnPlaceOnly() {
        Binary sealed = cipher.encrypt(name, "Alex");

        assertThat(cipher.decrypt(name, sealed)).isEqualTo("Alex");
        assertThat(new FieldCipher(keys, new byte[32]).decrypt(name, sealed)).isEqualTo("Alex");
        assertThatThrownBy(() -> cipher.decrypt(new FieldAddress(name.client(), "clients", "phone"), sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void readsNothingOnceTheKeyIsGoneAndMakesNoNewOne() {
        Binary sealed = cipher.encrypt(name, "Alex");

        cipher.destroyKey(name.client());

        assertThat(cipher.erased(name.client())).isTrue();
        assertThatThrownBy(() -> cipher.decrypt(name, sealed)).isInstanceOf(ErasedClientException.class);
        assertThatThrownBy(() -> cipher.encrypt(name, "again")).isInstanceOf(ErasedClientException.class);
    }

    @Test
    void sealsTransportToOneAddress() {
        TransportCipher transport = new TransportCipher(new byte[32]);

        String sealed = transport.seal("a1/name", "Alex");

        assertThat(transport.open("a1/name", sealed)).isEqualTo("Alex");
        assertThatThrownBy(() -> transport.open("a2/name", sealed)).isInstanceOf(IllegalStateException.class);
    }
}
