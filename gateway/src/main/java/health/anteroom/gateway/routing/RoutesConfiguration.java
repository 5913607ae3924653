package health.anteroom.gateway.routing;

import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.net.URI;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Which paths go to which service. What is not here does not pass: a service's other paths cannot be reached. The local
 * stack is reached only where time travel is on.
 */
@Configuration(proxyBeanMethods = false)
class RoutesConfiguration {
    /** A journey in time ends when all that was due on the way has happened; the local stack itself gives up sooner. */
    private static final Duration JOURNEY = Duration.ofMinutes(2);

    @Bean
    RouterFunction<ServerResponse> services(RoutingSettings settings) {
        return api("/api/scheduling/**", settings.scheduling(), "scheduling")
                .and(api("/api/intake/**", settings.intake(), "intake"))
                .and(api("/api/notifications/**", settings.notification(), "notification"));
    }

    @Bean
    RouterFunction<ServerResponse> contracts(RoutingSettings settings) {
        return contract("scheduling", settings.scheduling())
                .and(contract("intake", settings.intake()))
                .and(contract("notification", settings.notification()));
    }

    @Bean
    @ConditionalOnBooleanProperty("anteroom.time.travel")
    @ConditionalOnProperty("local.stack.url")
    RouterFunction<ServerResponse> localControl(@Value("${local.stack.url}") URI localStack) {
        return to(
                "local-stack",
                "/local/**",
                localStack,
                ServiceRoute.toAll(localStack).patient(JOURNEY));
    }

    private static RouterFunction<ServerResponse> api(String pattern, URI service, String audience) {
        return to(audience, pattern, service, ServiceRoute.toApi(service, audience));
    }

    private static RouterFunction<ServerResponse> contract(String name, URI service) {
        return to(
                name + "-contract",
                "/openapi/" + name + ".json",
                service,
                ServiceRoute.toPath(service, "/openapi.json"));
    }

    private static RouterFunction<ServerResponse> to(String id, String pattern, URI service, ServiceRoute target) {
        return route(id)
                .route(path(pattern), http())
                .before(BeforeFilterFunctions.uri(service))
                .before(request -> {
                    target.putOn(request.servletRequest());
                    return request;
                })
                .build();
    }
}
