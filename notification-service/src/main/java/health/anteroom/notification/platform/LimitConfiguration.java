package health.anteroom.notification.platform;

import com.mongodb.client.MongoDatabase;
import health.anteroom.kit.crypto.BlindIndex;
import health.anteroom.notification.limit.MessageLimits;
import health.anteroom.notification.limit.MongoSentCounts;
import health.anteroom.notification.reminder.application.Allowance;
import health.anteroom.notification.reminder.application.LimitedAllowance;
import health.anteroom.notification.reply.ReplySignature;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What strangers can cause, and whoever asks for no more texts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({LimitSettings.class, SmsPolicySettings.class})
class LimitConfiguration {

    @Bean
    MessageLimits messageLimits(
            MongoDatabase database, BlindIndex index, MeterRegistry meters, LimitSettings settings) {
        return new MessageLimits(new MongoSentCounts(database), index, meters, settings.byStrangers());
    }

    @Bean
    ReplySignature replySignature(DeliverySettings delivery, SmsPolicySettings sms) {
        return new ReplySignature(URI.create(delivery.publicUrl() + "/api/notifications/sms/replies"), sms.replyKey());
    }

    @Bean
    Allowance allowance(MessageLimits limits) {
        return new LimitedAllowance(limits);
    }
}
