package health.anteroom.kit.web;

import health.anteroom.kit.KitSettings;
import health.anteroom.kit.crypto.Secrets;
import health.anteroom.kit.identity.CallerArguments;
import health.anteroom.kit.identity.IdentityFilter;
import health.anteroom.kit.identity.IdentityVerifier;
import health.anteroom.kit.local.LocalControlController;
import health.anteroom.kit.local.LocalSettings;
import health.anteroom.kit.outbox.OutboxRelay;
import health.anteroom.kit.problem.ProblemAdvice;
import health.anteroom.kit.problem.ProblemErrorController;
import health.anteroom.kit.problem.ProblemWriter;
import health.anteroom.kit.request.RequestArguments;
import health.anteroom.kit.time.DueSource;
import health.anteroom.kit.time.MachineClock;
import health.anteroom.kit.time.PracticeClock;
import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.io.Resource;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** The servlet side that is the same in all services. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({WebSettings.class, LocalSettings.class})
public class WebConfiguration {
    private static final int AFTER_TRACING = Ordered.HIGHEST_PRECEDENCE + 100;

    @Bean
    @ConditionalOnMissingBean
    JsonMapper jsonMapper() {
        return StrictJson.mapper();
    }

    @Bean
    ProblemWriter problemWriter(JsonMapper json) {
        return new ProblemWriter(json);
    }

    @Bean
    ProblemAdvice problemAdvice() {
        return new ProblemAdvice();
    }

    @Bean
    ProblemErrorController problemErrorController() {
        return new ProblemErrorController();
    }

    @Bean
    LastBytes lastBytes() {
        return new LastBytes();
    }

    @Bean
    FilterRegistrationBean<BodyLimitFilter> bodyLimitFilter(WebSettings settings, ProblemWriter problems) {
        var registration = new FilterRegistrationBean<>(new BodyLimitFilter(settings, problems));
        registration.setOrder(AFTER_TRACING);
        return registration;
    }

    @Bean
    FilterRegistrationBean<TextBodyFilter> textBodyFilter(ProblemWriter problems) {
        var registration = new FilterRegistrationBean<>(new TextBodyFilter(problems));
        registration.setOrder(AFTER_TRACING + 2);
        return registration;
    }

    /** What the container refuses by itself is a problem like any other. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerRefusals() {
        return tomcat -> tomcat.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemErrorValve.class.getName());
            }
        });
    }

    /** The gateway makes identities and so has no such filter: {@code anteroom.identity.verify=false}. */
    @Bean
    @ConditionalOnBooleanProperty(name = "anteroom.identity.verify", matchIfMissing = true)
    FilterRegistrationBean<IdentityFilter> identityFilter(
            Secrets secrets, KitSettings kit, MachineClock clock, ProblemWriter problems) {
        var verifier = new IdentityVerifier(secrets.jwk("identity-public"), kit.service(), clock);
        var registration = new FilterRegistrationBean<>(new IdentityFilter(verifier, problems));
        registration.setOrder(AFTER_TRACING + 1);
        return registration;
    }

    @Bean
    WebMvcConfigurer kitArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArguments());
                resolvers.add(new RequestArguments());
            }
        };
    }

    @Bean
    OpenApiController openApiController(
            @Value("classpath:contracts/http/openapi.yaml") Resource contract, JsonMapper json) {
        return new OpenApiController(contract, json);
    }

    @Bean
    @ConditionalOnBooleanProperty("anteroom.time.travel")
    LocalControlController localControlController(
            LocalSettings settings, PracticeClock clock, OutboxRelay relay, List<DueSource> dueSources) {
        return new LocalControlController(settings, clock, relay, dueSources);
    }
}
