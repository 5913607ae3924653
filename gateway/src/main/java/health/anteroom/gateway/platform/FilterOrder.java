package health.anteroom.gateway.platform;

import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;

/**
 * What an API call passes, in this order. Before them run the firewall and the headers ({@code
 * spring.security.filter.order}) and the kit's body limit.
 */
public enum FilterOrder {
    SESSION(10),
    RATES(20),
    BODIES(25),
    AT_ONCE(30),
    SIGN_IN(40);

    private final int order;

    FilterOrder(int order) {
        this.order = order;
    }

    public <F extends Filter> FilterRegistrationBean<F> register(F filter) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/api/*");
        registration.setOrder(order);
        return registration;
    }
}
