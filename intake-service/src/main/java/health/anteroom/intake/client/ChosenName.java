package health.anteroom.intake.client;

import health.anteroom.kit.contact.PersonText;
import java.util.Optional;

/** The name that a client wants to be called by; any name, not the one on their papers. Never rendered. */
public record ChosenName(String value) {
    private static final int LONGEST = 100;

    public static Optional<ChosenName> parse(String text) {
        return PersonText.line(text, LONGEST).map(ChosenName::new);
    }

    @Override
    public String toString() {
        return "<hidden>";
    }
}
