package health.anteroom.intake.questionnaire.adapter.fhir;

import health.anteroom.intake.platform.fhir.FhirContexts;
import health.anteroom.intake.platform.fhir.FhirFlaw;
import health.anteroom.intake.platform.fhir.FhirReader;
import health.anteroom.intake.platform.fhir.FhirReading;
import health.anteroom.intake.questionnaire.QuestionSet;
import health.anteroom.intake.questionnaire.QuestionnaireVersion;
import health.anteroom.intake.questionnaire.application.Naming;
import health.anteroom.intake.questionnaire.application.QuestionnaireFormat;
import health.anteroom.intake.questionnaire.application.QuestionnaireReading;
import health.anteroom.intake.questionnaire.application.QuestionnaireResource;
import java.util.List;
import org.hl7.fhir.r4.model.Questionnaire;
import org.springframework.stereotype.Component;

/** Questionnaires as FHIR R4 JSON. */
@Component
public final class FhirQuestionnaireFormat implements QuestionnaireFormat {
    private final FhirReader reader;
    private final FhirContexts contexts;

    public FhirQuestionnaireFormat(FhirReader reader, FhirContexts contexts) {
        this.reader = reader;
        this.contexts = contexts;
    }

    @Override
    public QuestionnaireReading read(byte[] body) {
        return switch (reader.read(Questionnaire.class, body)) {
            case FhirReading.NotJson<Questionnaire> notJson -> new QuestionnaireReading.NotJson(notJson.why());
            case FhirReading.Flawed<Questionnaire> flawed -> new QuestionnaireReading.Flawed(flawed.flaws());
            case FhirReading.Read<Questionnaire> read -> accept(read.resource(), read.json());
        };
    }

    @Override
    public QuestionSet questions(QuestionnaireVersion version, String json) {
        return QuestionReader.read(version, contexts.r4().newJsonParser().parseResource(Questionnaire.class, json));
    }

    private static QuestionnaireReading accept(Questionnaire questionnaire, String json) {
        List<FhirFlaw> flaws = QuestionnaireRules.flaws(questionnaire);
        if (!flaws.isEmpty()) {
            return new QuestionnaireReading.Flawed(flaws);
        }
        QuestionnaireIds.FoundId found = QuestionnaireIds.of(questionnaire, json);
        String id = found.id();
        String text = questionnaire.hasId() ? json : QuestionnaireIds.withId(json, id);
        QuestionnaireVersion version = new QuestionnaireVersion(id, QuestionnaireIds.digest(text));
        Naming naming = new Naming(questionnaire.getUrl(), questionnaire.getVersion(), found.certainty());
        return new QuestionnaireReading.Acceptable(new QuestionnaireResource(version, naming, text));
    }
}
