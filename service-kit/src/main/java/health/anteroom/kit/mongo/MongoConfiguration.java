package health.anteroom.kit.mongo;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import health.anteroom.kit.KitSettings;
import health.anteroom.kit.crypto.FieldCipher;
import health.anteroom.kit.crypto.Secrets;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Majority and journalled writes, majority reads from the primary, and time-outs below every HTTP deadline. */
@Configuration(proxyBeanMethods = false)
public class MongoConfiguration {
    private static final int SELECTION_SECONDS = 5;
    private static final int SOCKET_SECONDS = 8;

    @Bean
    MongoClientSettingsBuilderCustomizer safeMongoSettings() {
        return settings -> settings.writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .readConcern(ReadConcern.MAJORITY)
                .readPreference(ReadPreference.primary())
                .retryWrites(true)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(SELECTION_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket ->
                        socket.connectTimeout(2, TimeUnit.SECONDS).readTimeout(SOCKET_SECONDS, TimeUnit.SECONDS));
    }

    @Bean
    MongoDatabase database(MongoClient client, KitSettings kit) {
        return client.getDatabase("anteroom_" + kit.service());
    }

    @Bean
    FieldCipher fieldCipher(MongoClient client, KitSettings kit, Secrets secrets) {
        MongoDatabase keys = client.getDatabase("anteroom_keys_" + kit.service());
        return new FieldCipher(keys.getCollection("keys"), secrets.key("practice"));
    }
}
