package health.anteroom.gateway.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlatformConfiguration {
    @Bean
    Cookies cookies(PublicAddress address) {
        return new Cookies(address);
    }
}
