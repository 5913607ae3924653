package health.anteroom.intake.scoring.adapter.fhir;

import health.anteroom.intake.platform.fhir.FhirFlaw;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Type;

/** The answers of a response by linkId, wherever they are nested; an item twice, or with two values, is a flaw. */
final class ResponseItems {
    private final Map<String, Given> given = new LinkedHashMap<>();
    private final List<FhirFlaw> flaws = new ArrayList<>();

    ResponseItems(QuestionnaireResponse response) {
        walk(response.getItem(), "/item");
    }

    Map<String, Given> given() {
        return given;
    }

    List<FhirFlaw> flaws() {
        return flaws;
    }

    private void walk(List<QuestionnaireResponseItemComponent> items, String at) {
        for (int i = 0; i < items.size(); i++) {
            QuestionnaireResponseItemComponent item = items.get(i);
            String here = at + "/" + i;
            if (item.hasAnswer()) {
                take(item, here + "/answer");
            }
            walk(item.getItem(), here + "/item");
        }
    }

    private void take(QuestionnaireResponseItemComponent item, String at) {
        List<QuestionnaireResponseItemAnswerComponent> answers = item.getAnswer();
        if (given.containsKey(item.getLinkId())) {
            flaws.add(new FhirFlaw(at, "This item is answered twice."));
        } else if (answers.getFirst().hasValue()) {
            given.put(item.getLinkId(), new Given(answers.getFirst().getValue(), answers.size(), at));
        }
        for (int i = 0; i < answers.size(); i++) {
            walk(answers.get(i).getItem(), at + "/" + i + "/item");
        }
    }

    /** The first value of an item's answer, how many there are, and where it stands. */
    record Given(Type value, int count, String at) {
        @Override
        public String toString() {
            return "<hidden>";
        }
    }
}
