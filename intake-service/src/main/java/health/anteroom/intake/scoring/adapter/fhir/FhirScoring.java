package health.anteroom.intake.scoring.adapter.fhir;

import health.anteroom.intake.platform.fhir.FhirFlaw;
import health.anteroom.intake.platform.fhir.FhirReader;
import health.anteroom.intake.platform.fhir.FhirReading;
import health.anteroom.intake.questionnaire.QuestionSet;
import health.anteroom.intake.questionnaire.Questionnaires;
import health.anteroom.intake.scoring.ScoreOutcome;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.springframework.stereotype.Component;

/** Scores a QuestionnaireResponse without keeping anything of it. */
@Component
public final class FhirScoring {
    private final FhirReader reader;
    private final Questionnaires questionnaires;

    public FhirScoring(FhirReader reader, Questionnaires questionnaires) {
        this.reader = reader;
        this.questionnaires = questionnaires;
    }

    public ScoreOutcome score(byte[] body) {
        return switch (reader.read(QuestionnaireResponse.class, body)) {
            case FhirReading.NotJson<QuestionnaireResponse> notJson -> new ScoreOutcome.NotJson(notJson.why());
            case FhirReading.Flawed<QuestionnaireResponse> flawed -> new ScoreOutcome.Unacceptable(flawed.flaws());
            case FhirReading.Read<QuestionnaireResponse> read -> score(read.resource());
        };
    }

    private ScoreOutcome score(QuestionnaireResponse response) {
        ResponseItems items = new ResponseItems(response);
        Optional<QuestionSet> form =
                Optional.ofNullable(response.getQuestionnaire()).flatMap(questionnaires::byCanonical);
        ScoredForm scored = new ScoredForm(form, items);
        if (scored.instruments().isEmpty()) {
            return new ScoreOutcome.Unacceptable(
                    List.of(new FhirFlaw("/questionnaire", "There is no measure here that is known how to score.")));
        }
        List<FhirFlaw> flaws = scored.flaws();
        return flaws.isEmpty() ? new ScoreOutcome.Scored(scored.report()) : new ScoreOutcome.Unacceptable(flaws);
    }
}
