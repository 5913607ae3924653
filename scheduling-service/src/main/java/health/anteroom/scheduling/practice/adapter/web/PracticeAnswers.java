package health.anteroom.scheduling.practice.adapter.web;

import health.anteroom.kit.problem.Problem;
import health.anteroom.kit.store.Stored;
import health.anteroom.scheduling.practice.application.PracticeOutcome;
import health.anteroom.scheduling.practice.application.PracticePolicy.Permission;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Outcomes of the practice as HTTP. */
final class PracticeAnswers {
    private PracticeAnswers() {}

    static ResponseEntity<?> ifGranted(Permission permission, Supplier<ResponseEntity<?>> answer) {
        return switch (permission) {
            case GRANTED -> answer.get();
            case NOT_SIGNED_IN -> Problem.unauthorized().toResponse();
            case NOT_YOURS -> Problem.forbidden().toResponse();
        };
    }

    static <A> ResponseEntity<?> answer(PracticeOutcome<A> outcome, Function<A, Object> shape) {
        return switch (outcome) {
            case PracticeOutcome.Created<A> created -> found(HttpStatus.CREATED, created.now(), shape);
            case PracticeOutcome.Saved<A> saved -> found(HttpStatus.OK, saved.now(), shape);
            case PracticeOutcome.Outdated<A> outdated ->
                Problem.preconditionFailed().toResponse();
            case PracticeOutcome.NotSeen<A> notSeen -> Problem.ifMatchMissing().toResponse();
            case PracticeOutcome.Missing<A> missing -> Problem.notFound().toResponse();
            case PracticeOutcome.KeyReused<A> keyReused ->
                Problem.conflict("idempotency-key-reused", "This key was used for something else already.")
                        .toResponse();
        };
    }

    static <A> ResponseEntity<Object> found(HttpStatus status, Stored<A> now, Function<A, Object> shape) {
        return ResponseEntity.status(status).eTag("\"" + now.revision() + "\"").body(shape.apply(now.state()));
    }
}
