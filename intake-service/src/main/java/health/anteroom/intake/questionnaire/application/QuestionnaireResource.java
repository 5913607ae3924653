package health.anteroom.intake.questionnaire.application;

import health.anteroom.intake.questionnaire.QuestionnaireVersion;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire that was found acceptable.
 *
 * @param canonical its {@code url}, if it has one; belongs to one questionnaire only
 * @param json the text as it came, with an id
 */
public record QuestionnaireResource(
        QuestionnaireVersion version, @Nullable String canonical, String json) {
    public Optional<String> url() {
        return Optional.ofNullable(canonical);
    }
}
