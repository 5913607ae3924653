package health.anteroom.notification.platform;

import health.anteroom.kit.crypto.TransportCipher;
import health.anteroom.kit.store.AggregateStores;
import health.anteroom.kit.time.MachineClock;
import health.anteroom.notification.delivery.Postbox;
import health.anteroom.notification.limit.MessageLimits;
import health.anteroom.notification.signin.SendSignInCodeHandler;
import health.anteroom.notification.signin.SignInCodeListener;
import health.anteroom.notification.signin.SignInLinks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** One-time codes. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    @Bean
    SendSignInCodeHandler sendSignInCodeHandler(
            AggregateStores stores,
            Postbox postbox,
            SignInLinks links,
            MessageLimits limits,
            SmsPolicySettings sms,
            MachineClock clock) {
        return new SendSignInCodeHandler(stores, postbox, links, limits, sms.regions(), clock);
    }

    @Bean
    SignInLinks signInLinks(DeliverySettings settings, JsonMapper json) {
        return new SignInLinks(settings.publicUrl(), json);
    }

    @Bean
    SignInCodeListener signInCodeListener(
            SendSignInCodeHandler handler, TransportCipher transport, MachineClock clock) {
        return new SignInCodeListener(handler, transport, clock);
    }
}
