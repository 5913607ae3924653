package health.anteroom.intake.reading.adapter.web;

import health.anteroom.intake.reading.Reader;
import health.anteroom.kit.problem.Problem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why it cannot wait. */
record EmergencyBody(@Nullable String reason) {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 1000;

    Optional<Reader.Reason> reasonGiven() {
        String text = reason == null ? "" : reason.strip();
        boolean fits = text.length() >= SHORTEST && text.length() <= LONGEST;
        return fits ? Optional.of(new Reader.Reason(text)) : Optional.empty();
    }

    static Problem unclear() {
        return Problem.unprocessable("reason-needed", "Say in a sentence why it cannot wait.")
                .at("/reason", "10 to 1,000 characters.");
    }

    @Override
    public String toString() {
        return "<hidden>";
    }
}
