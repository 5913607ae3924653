package health.anteroom.kit.access;

import health.anteroom.kit.audit.AuditOutcome;
import health.anteroom.kit.audit.AuditTrail;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * Leaves a trace of each try, and turns a no into its answer: 401, 403 or 404. Asked before anything is shown or changed; when
 * the trace cannot be written, asking fails, and nothing is shown.
 */
public final class AccessGate {
    private final AuditTrail trail;

    public AccessGate(AuditTrail trail) {
        this.trail = trail;
    }

    /**
     * Empty when the caller may go on.
     *
     * @param action what is tried, such as {@code preferences.read}
     * @param whose the id of the record or person that it is about
     */
    public Optional<Problem> refusal(Caller who, String action, String whose, Access access) {
        return refusal(who, action, List.of(whose), access);
    }

    /** The same for each of a list, in one write. */
    public Optional<Problem> refusal(Caller who, String action, List<String> whose, Access access) {
        trail.record(who, action, whose, access.isGranted() ? AuditOutcome.ALLOWED : AuditOutcome.REFUSED);
        return problem(access);
    }

    /** The answer to a no, for a handler that wrote its own trace. */
    public static Optional<Problem> problem(Access access) {
        return switch (access) {
            case Access.Granted granted -> Optional.empty();
            case Access.NotSignedIn notSignedIn -> Optional.of(Problem.unauthorized());
            case Access.NotYours notYours -> Optional.of(Problem.forbidden());
            case Access.Hidden hidden -> Optional.of(Problem.notFound());
        };
    }
}
