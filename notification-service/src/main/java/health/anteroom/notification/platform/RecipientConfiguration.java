package health.anteroom.notification.platform;

import health.anteroom.kit.crypto.FieldCipher;
import health.anteroom.kit.crypto.TransportCipher;
import health.anteroom.kit.store.AggregateStores;
import health.anteroom.notification.access.NotificationPolicy;
import health.anteroom.notification.recipient.ReachListener;
import health.anteroom.notification.recipient.adapter.kafka.ClientListener;
import health.anteroom.notification.recipient.adapter.kafka.SignedInListener;
import health.anteroom.notification.recipient.adapter.mongo.MongoRecipients;
import health.anteroom.notification.recipient.application.HolderSignedInHandler;
import health.anteroom.notification.recipient.application.PreferencesHandler;
import health.anteroom.notification.recipient.application.RecipientDirectory;
import health.anteroom.notification.recipient.application.Recipients;
import health.anteroom.notification.recipient.application.RecordClientHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Recipients, and who may ask about them. */
@Configuration(proxyBeanMethods = false)
class RecipientConfiguration {

    @Bean
    Recipients recipients(AggregateStores stores, FieldCipher cipher) {
        return new MongoRecipients(stores, cipher);
    }

    @Bean
    RecipientDirectory recipientDirectory(Recipients recipients, SmsPolicySettings sms) {
        return new RecipientDirectory(recipients, sms.regions());
    }

    @Bean
    PreferencesHandler preferencesHandler(Recipients recipients, ReachListener listener) {
        return new PreferencesHandler(recipients, listener);
    }

    @Bean
    ClientListener clientListener(Recipients recipients, ReachListener listener, TransportCipher transport) {
        return new ClientListener(new RecordClientHandler(recipients, listener), transport);
    }

    @Bean
    SignedInListener signedInListener(Recipients recipients) {
        return new SignedInListener(new HolderSignedInHandler(recipients));
    }

    @Bean
    NotificationPolicy notificationPolicy() {
        return new NotificationPolicy();
    }
}
