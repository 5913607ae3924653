package health.anteroom.intake.questionnaire.application;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a questionnaire goes by.
 *
 * @param canonical its {@code url}, if it has one; belongs to one questionnaire only
 * @param release its {@code version}, as whoever wrote it counts
 * @param certainty whether another text under the same id is surely a later version of it
 */
public record Naming(@Nullable String canonical, @Nullable String release, Certainty certainty) {
    public Optional<String> url() {
        return Optional.ofNullable(canonical);
    }

    /** How an id came about. */
    public enum Certainty {
        /** An id or a url of its own, or the whole text. */
        OWN,
        /** An identifier, name or title: two different forms may share it. */
        SHARED
    }
}
