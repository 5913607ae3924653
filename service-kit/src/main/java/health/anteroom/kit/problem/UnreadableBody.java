package health.anteroom.kit.problem;

import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says where a body could not be read, never what stood there. */
final class UnreadableBody {
    private UnreadableBody() {}

    static Problem problem(HttpMessageNotReadableException unreadable) {
        Optional<JacksonException> json = Optional.empty();
        for (Throwable cause = unreadable.getCause(); cause != null; cause = cause.getCause()) {
            switch (cause) {
                case BodyTooLargeException tooLarge -> {
                    return BodyTooLargeException.problem();
                }
                case MalformedBodyException malformed -> {
                    return malformed();
                }
                case ProblemException refusal -> {
                    return refusal.problem();
                }
                case JacksonException found -> json = Optional.of(json.orElse(found));
                default -> {}
            }
        }
        return json.map(UnreadableBody::at).orElseGet(UnreadableBody::malformed);
    }

    private static Problem malformed() {
        return MalformedBodyException.problem();
    }

    private static Problem at(JacksonException json) {
        Problem problem = malformed();
        String pointer = json.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? Integer.toString(step.getIndex()) : step.getPropertyName())
                .collect(Collectors.joining("/", "/", ""));
        // The name of an unknown field is input, so the pointer stops at its parent.
        if (json instanceof UnrecognizedPropertyException) {
            return problem.at(parent(pointer), "There is a field here that this address does not know.");
        }
        return json.getPath().isEmpty() ? problem : problem.at(pointer, "This is not the kind of value expected here.");
    }

    private static String parent(String pointer) {
        int last = pointer.lastIndexOf('/');
        return last <= 0 ? "" : pointer.substring(0, last);
    }
}
