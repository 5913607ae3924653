package health.anteroom.gateway.limits;

import health.anteroom.gateway.platform.FilterOrder;
import health.anteroom.gateway.platform.OwnCookies;
import health.anteroom.gateway.platform.PublicAddress;
import health.anteroom.kit.problem.ProblemWriter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LimitsConfiguration {
    @Bean
    SignInLimits signInLimits(LimitsSettings settings) {
        return new SignInLimits(settings.signIn());
    }

    @Bean
    FilterRegistrationBean<RateLimitFilter> rateLimitFilter(
            LimitsSettings settings, PublicAddress address, OwnCookies cookies, ProblemWriter problems) {
        var filter = new RateLimitFilter(settings, new ClientAddresses(settings, address), cookies.visitor(), problems);
        return FilterOrder.RATES.register(filter);
    }

    @Bean
    FilterRegistrationBean<WholeBodyFilter> wholeBodyFilter(LimitsSettings settings, ProblemWriter problems) {
        return FilterOrder.BODIES.register(new WholeBodyFilter(settings.atOnce().bodyWithin(), problems));
    }

    @Bean
    FilterRegistrationBean<AtOnceFilter> atOnceFilter(LimitsSettings settings, ProblemWriter problems) {
        return FilterOrder.AT_ONCE.register(new AtOnceFilter(settings.atOnce(), problems));
    }
}
