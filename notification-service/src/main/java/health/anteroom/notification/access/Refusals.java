package health.anteroom.notification.access;

import health.anteroom.kit.audit.AuditOutcome;
import health.anteroom.kit.audit.AuditTrail;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.problem.Problem;
import java.util.Optional;
import org.springframework.http.ResponseEntity;

/** Leaves a trace of each try, and turns a no into an answer. Called before anything is shown or changed. */
public final class Refusals {
    private final AuditTrail trail;

    public Refusals(AuditTrail trail) {
        this.trail = trail;
    }

    /** Empty when the caller may go on. */
    public Optional<ResponseEntity<?>> check(Caller caller, String action, String whose, Access access) {
        Optional<Problem> refusal = switch (access) {
            case Access.Granted granted -> Optional.empty();
            case Access.GrantedForAll forAll -> Optional.empty();
            case Access.NotSignedIn notSignedIn -> Optional.of(Problem.unauthorized());
            case Access.NotYours notYours -> Optional.of(Problem.forbidden());
            case Access.Hidden hidden -> Optional.of(Problem.notFound());
            case Access.ClientMissing clientMissing ->
                Optional.of(Problem.badRequest("client-missing", "Please say which client: ?client=…"));
        };
        trail.record(caller, action, whose, refusal.isPresent() ? AuditOutcome.REFUSED : AuditOutcome.ALLOWED);
        return refusal.map(Problem::toResponse);
    }
}
