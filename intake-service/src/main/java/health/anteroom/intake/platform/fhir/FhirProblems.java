package health.anteroom.intake.platform.fhir;

import health.anteroom.kit.problem.Problem;
import java.util.List;

/** Why a FHIR resource was refused, as problem details. */
public final class FhirProblems {
    private FhirProblems() {}

    public static Problem unreadable(Unreadable why) {
        return switch (why) {
            case MALFORMED ->
                Problem.badRequest("malformed", "The body is missing or is not the JSON that this address takes.");
            case TOO_DEEP ->
                Problem.badRequest(
                        "too-deep",
                        "This is nested too deep: at most %d levels are read, which is %d items inside each other."
                                .formatted(FhirReader.DEEPEST, FhirReader.DEEPEST / 2 - 1));
        };
    }

    public static Problem flawed(String slug, List<FhirFlaw> flaws) {
        Problem problem = Problem.unprocessable(slug, "This was understood, but not all of it can be accepted.");
        for (FhirFlaw flaw : flaws) {
            problem = problem.at(flaw.pointer(), flaw.detail());
        }
        return problem;
    }
}
