package health.anteroom.intake.platform.fhir;

import health.anteroom.kit.problem.Problem;
import java.util.List;

/** Why a FHIR resource was refused, as problem details. */
public final class FhirProblems {
    private FhirProblems() {}

    public static Problem notJson() {
        return Problem.badRequest("malformed", "The body is missing or is not the JSON that this address takes.");
    }

    public static Problem flawed(String slug, List<FhirFlaw> flaws) {
        Problem problem = Problem.unprocessable(slug, "This was understood, but not all of it can be accepted.");
        for (FhirFlaw flaw : flaws) {
            problem = problem.at(flaw.pointer(), flaw.detail());
        }
        return problem;
    }
}
