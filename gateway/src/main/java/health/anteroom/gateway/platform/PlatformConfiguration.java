package health.anteroom.gateway.platform;

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
    SafeSettings safeSettings(Environment settings, PublicAddress address) {
        return new SafeSettings(settings, address);
    }
}
