package health.anteroom.kit.request;

import health.anteroom.kit.problem.Problem;
import health.anteroom.kit.problem.ProblemException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers an {@code Optional<IdempotencyKey>} and an {@code Optional<IfMatch>}; malformed ones are a 400. */
public final class RequestArguments implements HandlerMethodArgumentResolver {
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final Pattern REVISION = Pattern.compile("\"(\\d{1,18})\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> wanted = optionalOf(parameter);
        return wanted == IdempotencyKey.class || wanted == IfMatch.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return optionalOf(parameter) == IfMatch.class ? ifMatch(request) : idempotencyKey(request);
    }

    private static @Nullable Class<?> optionalOf(MethodParameter parameter) {
        return parameter.getParameterType() == Optional.class
                ? ResolvableType.forMethodParameter(parameter).getGeneric(0).resolve()
                : null;
    }

    private static Optional<IdempotencyKey> idempotencyKey(NativeWebRequest request) {
        Optional<String> header = Optional.ofNullable(request.getHeader(IDEMPOTENCY_KEY));
        if (header.isPresent() && !IdempotencyKey.isWellFormed(header.get())) {
            throw new ProblemException(Problem.badRequest(
                    "idempotency-key-malformed", "An Idempotency-Key has 16 to 255 visible ASCII characters."));
        }
        return header.map(IdempotencyKey::new);
    }

    private static Optional<IfMatch> ifMatch(NativeWebRequest request) {
        String header = request.getHeader(HttpHeaders.IF_MATCH);
        if (header == null) {
            return Optional.empty();
        }
        Matcher revision = REVISION.matcher(header);
        if (!revision.matches()) {
            throw new ProblemException(
                    Problem.badRequest("if-match-malformed", "If-Match is a revision in quotes, such as \"3\"."));
        }
        return Optional.of(new IfMatch(Long.parseLong(revision.group(1))));
    }
}
