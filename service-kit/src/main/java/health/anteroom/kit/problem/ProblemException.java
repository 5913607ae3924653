package health.anteroom.kit.problem;

/** A refusal of shape from outside the controllers' own code: argument resolvers, filters, converters. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.slug());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
