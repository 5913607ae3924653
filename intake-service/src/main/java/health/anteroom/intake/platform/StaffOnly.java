package health.anteroom.intake.platform;

import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.ClientCaller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.identity.Visitor;
import health.anteroom.kit.problem.Problem;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;

/** Routes that are for staff of any role: 401 for who is not signed in, 403 for clients. */
public final class StaffOnly {
    private StaffOnly() {}

    public static ResponseEntity<?> answer(Caller caller, Function<StaffCaller, ResponseEntity<?>> answer) {
        return switch (caller) {
            case Visitor visitor -> Problem.unauthorized().toResponse();
            case ClientCaller client -> Problem.forbidden().toResponse();
            case StaffCaller staff -> answer.apply(staff);
        };
    }
}
