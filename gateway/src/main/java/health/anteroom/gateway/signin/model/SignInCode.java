package health.anteroom.gateway.signin.model;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Six digits; never rendered. */
public record SignInCode(String digits) {
    private static final Pattern FORM = Pattern.compile("[0-9]{6}");
    private static final int BOUND = 1_000_000;

    public SignInCode {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("A code has six digits");
        }
    }

    /**
     * @param random a cryptographically strong source
     */
    public static SignInCode random(RandomGenerator random) {
        return new SignInCode("%06d".formatted(random.nextInt(BOUND)));
    }

    /** Spaces within are a person's way of copying it. */
    public static Optional<SignInCode> parse(String text) {
        String digits = text.replace(" ", "");
        return FORM.matcher(digits).matches() ? Optional.of(new SignInCode(digits)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "<hidden>";
    }
}
