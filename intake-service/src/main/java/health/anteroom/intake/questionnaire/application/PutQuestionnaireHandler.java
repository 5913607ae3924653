package health.anteroom.intake.questionnaire.application;

import health.anteroom.intake.platform.fhir.FhirFlaw;
import health.anteroom.intake.questionnaire.application.QuestionnaireShelf.Origin;
import java.util.List;
import org.springframework.stereotype.Component;

/** Stores a questionnaire of the practice. */
@Component
public final class PutQuestionnaireHandler {
    private final QuestionnaireFormat format;
    private final QuestionnaireShelf shelf;

    public PutQuestionnaireHandler(QuestionnaireFormat format, QuestionnaireShelf shelf) {
        this.format = format;
        this.shelf = shelf;
    }

    public PutQuestionnaireOutcome handle(byte[] body) {
        return switch (format.read(body)) {
            case QuestionnaireReading.NotJson notJson -> new PutQuestionnaireOutcome.NotJson(notJson.why());
            case QuestionnaireReading.Flawed flawed -> new PutQuestionnaireOutcome.Unacceptable(flawed.flaws());
            case QuestionnaireReading.Acceptable acceptable -> put(acceptable.resource());
        };
    }

    private PutQuestionnaireOutcome put(QuestionnaireResource resource) {
        return switch (shelf.put(resource, Origin.PRACTICE)) {
            case CREATED -> new PutQuestionnaireOutcome.Created(resource);
            case REPLACED, UNCHANGED -> new PutQuestionnaireOutcome.Kept(resource);
            case URL_TAKEN -> unacceptable("/url", "Another questionnaire has this url already.");
            case NAME_SHARED ->
                unacceptable(
                        "/id",
                        "Another form goes by this identifier, name or title. To keep both, give this one an id or a url;"
                                + " to put it in the other's place, give it the id %s."
                                        .formatted(resource.version().id()));
        };
    }

    private static PutQuestionnaireOutcome unacceptable(String pointer, String what) {
        return new PutQuestionnaireOutcome.Unacceptable(List.of(new FhirFlaw(pointer, what)));
    }
}
