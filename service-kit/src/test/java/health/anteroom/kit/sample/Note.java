package health.anteroom.kit.sample;

import java.util.List;

/** The aggregate of the kit's own tests: a text, and names that it alone may claim. */
public record Note(String text, List<String> claims) {
    public Note withText(String next) {
        return new Note(next, claims);
    }
}
