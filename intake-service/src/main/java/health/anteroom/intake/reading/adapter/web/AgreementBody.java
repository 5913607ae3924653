package health.anteroom.intake.reading.adapter.web;

import health.anteroom.kit.problem.Problem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a client said by phone. A yes counts only after a call to the number that is on file. */
record AgreementBody(
        @Nullable String clinician,
        @Nullable Agreed agreed,
        @Nullable Boolean rangStoredNumber) {

    Optional<Problem> flaw() {
        Problem problem = Problem.unprocessable("agreement-not-acceptable", "This cannot be written down as it is.");
        if (clinician == null || agreed == null) {
            return Optional.of(problem.at("/clinician", "Whom it is about, and what they said."));
        }
        boolean unsafe = agreed == Agreed.YES && !Boolean.TRUE.equals(rangStoredNumber);
        return unsafe
                ? Optional.of(problem.at("/rangStoredNumber", "A yes counts after a call to the number on file."))
                : Optional.empty();
    }

    /** What they said. */
    enum Agreed {
        YES,
        NO,
        ENDED
    }
}
