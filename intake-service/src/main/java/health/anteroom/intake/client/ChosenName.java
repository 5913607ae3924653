package health.anteroom.intake.client;

import java.util.Optional;

/** The name that a client wants to be called by; any name, not the one on their papers. Never rendered. */
public record ChosenName(String value) {
    private static final int LONGEST = 100;

    public static Optional<ChosenName> parse(String text) {
        String name = text.strip();
        boolean writable = name.codePoints().noneMatch(Character::isISOControl);
        return !name.isEmpty() && name.codePointCount(0, name.length()) <= LONGEST && writable
                ? Optional.of(new ChosenName(name))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "<hidden>";
    }
}
