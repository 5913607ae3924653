package health.anteroom.intake.response;

import health.anteroom.kit.identity.Caller;
import java.util.Optional;

/** Where other features find what a client wrote, as far as the caller may read it. */
public interface WrittenParts {
    /** Empty when this caller may read nothing of it. The look is on record before this returns. */
    Optional<WrittenPart> read(Caller caller, ResponseId response);
}
