package health.anteroom.kit.identity;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers their {@link Caller} and an {@code Optional<Bearer>}. */
public final class CallerArguments implements HandlerMethodArgumentResolver {
    private static final String SCHEME = "Bearer ";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return isCaller(parameter) || isBearer(parameter);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return isCaller(parameter) ? caller(request) : bearer(request);
    }

    private static boolean isCaller(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    private static boolean isBearer(MethodParameter parameter) {
        return parameter.getParameterType() == Optional.class
                && ResolvableType.forMethodParameter(parameter).getGeneric(0).resolve() == Bearer.class;
    }

    private static Object caller(NativeWebRequest request) {
        return Objects.requireNonNull(
                request.getAttribute(IdentityFilter.CALLER, RequestAttributes.SCOPE_REQUEST),
                "A route behind the identity filter always has a caller");
    }

    private static Optional<Bearer> bearer(NativeWebRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> new Bearer(header.substring(SCHEME.length()).strip()));
    }
}
