package health.anteroom.kit.audit;

import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.IdentityFilter;
import health.anteroom.kit.identity.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * What no route can forget, a route that does not exist yet included: each change that somebody who is signed in asks for is
 * on record before it is made, and each refused try before it is answered. What a look showed is for the routes to say.
 */
@ControllerAdvice
public final class RouteAudit implements HandlerInterceptor, ResponseBodyAdvice<Object> {
    private static final Set<String> LOOKS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<Integer> REFUSALS = Set.of(401, 403, 404);
    private static final List<String> ABOUT = List.of("client", "appointment");

    private final AuditTrail trail;

    public RouteAudit(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!LOOKS.contains(request.getMethod())) {
            caller(request)
                    .filter(caller -> !(caller instanceof Visitor))
                    .ifPresent(caller -> record(request, caller, AuditOutcome.TRIED));
        }
        return true;
    }

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (request instanceof ServletServerHttpRequest asked && response instanceof ServletServerHttpResponse given) {
            refusal(asked.getServletRequest(), given.getServletResponse());
        }
        return body;
    }

    /** For a refusal without a body. */
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception fault) {
        refusal(request, response);
    }

    private void refusal(HttpServletRequest request, HttpServletResponse response) {
        if (REFUSALS.contains(response.getStatus()) && !RefusalOnRecord.isMarked(request)) {
            caller(request).ifPresent(caller -> record(request, caller, AuditOutcome.REFUSED));
        }
    }

    private static Optional<Caller> caller(HttpServletRequest request) {
        boolean ours = request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod;
        return ours && request.getAttribute(IdentityFilter.CALLER) instanceof Caller caller
                ? Optional.of(caller)
                : Optional.empty();
    }

    private void record(HttpServletRequest request, Caller caller, AuditOutcome outcome) {
        Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        trail.record(caller, request.getMethod() + " " + route, whose(request), outcome);
    }

    /** The first id that the address names. */
    private static String whose(HttpServletRequest request) {
        Stream<?> path =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> named
                        ? named.values().stream()
                        : Stream.empty();
        return Stream.concat(path, ABOUT.stream().map(request::getParameter))
                .filter(Objects::nonNull)
                .findFirst()
                .map(Object::toString)
                .orElse(AuditIds.UNCLEAR);
    }
}
