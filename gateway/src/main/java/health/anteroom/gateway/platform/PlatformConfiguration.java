package health.anteroom.gateway.platform;

import health.anteroom.kit.crypto.Secrets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class PlatformConfiguration {
    @Bean
    Cookies cookies(PublicAddress address) {
        return new Cookies(address);
    }

    @Bean
    GatewayKey gatewayKey(Secrets secrets) {
        return new GatewayKey(secrets.jwk("identity-private").getDecodedD());
    }

    @Bean
    OwnCookies ownCookies(Cookies cookies, GatewayKey key) {
        return OwnCookies.of(cookies, key);
    }

    @Bean
    ClientNetworks clientNetworks(PublicAddress address, GatewayKey key) {
        return new ClientNetworks(address, key);
    }

    @Bean
    SafeSettings safeSettings(Environment settings, PublicAddress address) {
        return new SafeSettings(settings, address);
    }
}
