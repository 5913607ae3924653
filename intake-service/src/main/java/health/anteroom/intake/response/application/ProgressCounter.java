package health.anteroom.intake.response.application;

import health.anteroom.intake.questionnaire.AnswerValue;
import health.anteroom.intake.questionnaire.Progress;
import health.anteroom.intake.questionnaire.QuestionSet;
import health.anteroom.intake.response.ResponseId;
import health.anteroom.intake.response.model.Answer;
import health.anteroom.intake.response.model.IntakeResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts how far a part is; opens answers only where what is asked depends on them. */
@Component
public final class ProgressCounter {
    private final AnswerVault vault;

    public ProgressCounter(AnswerVault vault) {
        this.vault = vault;
    }

    Progress count(ResponseId id, QuestionSet questions, IntakeResponse part, Map<String, Answer> answers) {
        Map<String, List<AnswerValue>> given = new HashMap<>();
        if (questions.branches()) {
            answers.forEach((linkId, answer) -> {
                if (answer instanceof Answer.Given present) {
                    var place = new AnswerVault.Place(part.part().client(), id, linkId);
                    given.put(linkId, vault.open(place, present.values()));
                }
            });
        }
        return questions.progress(answers.keySet(), given);
    }
}
