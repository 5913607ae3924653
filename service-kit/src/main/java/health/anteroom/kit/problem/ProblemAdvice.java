package health.anteroom.kit.problem;

import com.mongodb.MongoException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import jakarta.validation.ConstraintViolationException;
import org.apache.coyote.BadRequestException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Everything that ends in an exception becomes one problem; what it was goes to the log once, without the input. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final int RETRY_AFTER_SECONDS = 2;

    @ExceptionHandler
    ResponseEntity<Object> refused(ProblemException refusal) {
        return refusal.problem().toResponse();
    }

    @ExceptionHandler
    ResponseEntity<Object> violated(ConstraintViolationException violation) {
        return Problem.unprocessable("not-acceptable", "Something in this request cannot be accepted.")
                .toResponse();
    }

    /** Where the store does not answer, a write may have reached it all the same: the outcome is unknown, not failed. */
    @ExceptionHandler({MongoTimeoutException.class, MongoSocketException.class})
    ResponseEntity<Object> unreachable(MongoException silence) {
        LOG.error("The store does not answer: {}", silence.toString());
        return Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "store-unreachable",
                        "This took too long, and we cannot say whether it was done. Trying again with the same key"
                                + " does it once.")
                .retryAfter(RETRY_AFTER_SECONDS)
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception fault) {
        if (isMalformed(fault)) {
            LOG.info(
                    "A request broke off or was malformed: {}", fault.getClass().getSimpleName());
            return MalformedBodyException.problem().toResponse();
        }
        LOG.error("Unexpected fault", fault);
        return Problem.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "our-fault",
                        "Something went wrong on our side. Nothing was lost; please try again.")
                .toResponse();
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Problem problem = Problem.unprocessable("not-acceptable", "Some of what was sent cannot be accepted as it is.");
        for (FieldError error : invalid.getBindingResult().getFieldErrors()) {
            problem = problem.at(pointer(error.getField()), String.valueOf(error.getDefaultMessage()));
        }
        return problem.toResponse();
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return UnreadableBody.problem(unreadable).toResponse();
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception fault, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpStatus known = HttpStatus.valueOf(status.value());
        ResponseEntity<Object> response =
                Problem.of(known, slugOf(known), detailOf(known)).toResponse();
        HttpHeaders all = new HttpHeaders();
        all.putAll(headers);
        all.putAll(response.getHeaders());
        return new ResponseEntity<>(response.getBody(), all, known);
    }

    /** The container's own word for a body that no client means to send, or that ended too soon. */
    private static boolean isMalformed(Throwable fault) {
        for (@Nullable Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof BadRequestException || cause instanceof MalformedBodyException) {
                return true;
            }
        }
        return false;
    }

    private static String slugOf(HttpStatus status) {
        return status == HttpStatus.NOT_FOUND
                ? "not-found"
                : status.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static String detailOf(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> Problem.notFound().detail();
            case METHOD_NOT_ALLOWED -> "This address does not do that.";
            case UNSUPPORTED_MEDIA_TYPE -> "This address takes application/json.";
            case NOT_ACCEPTABLE -> "This address answers with application/json.";
            case CONTENT_TOO_LARGE -> "That is more than this address takes.";
            default -> "The request is not one that can be understood here.";
        };
    }

    private static String pointer(String field) {
        return "/" + field.replace("[", ".").replace("]", "").replace('.', '/');
    }
}
