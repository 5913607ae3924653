package health.anteroom.intake.questionnaire.adapter.fhir;

import health.anteroom.intake.platform.fhir.FhirFlaw;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;

/**
 * What FHIR R4 demands of a Questionnaire beyond its shape: the invariants que-1 to que-13 that are errors, unique link
 * ids, and conditions that point somewhere. See <a href="https://hl7.org/fhir/R4/questionnaire.html">R4</a>, section 2.39.4.
 */
final class QuestionnaireRules {
    private final Set<String> linkIds = new HashSet<>();
    private final List<FhirFlaw> flaws = new ArrayList<>();

    private QuestionnaireRules() {}

    static List<FhirFlaw> flaws(Questionnaire questionnaire) {
        QuestionnaireRules rules = new QuestionnaireRules();
        rules.check(
                !questionnaire.hasUrl() || !questionnaire.getUrl().contains("|"),
                "/url",
                "The version belongs in \"version\", not in the url.");
        rules.collect(questionnaire.getItem(), "/item");
        rules.walk(questionnaire.getItem(), "/item");
        return rules.flaws;
    }

    private void collect(List<QuestionnaireItemComponent> items, String at) {
        for (int i = 0; i < items.size(); i++) {
            QuestionnaireItemComponent item = items.get(i);
            String here = at + "/" + i;
            check(
                    item.getLinkId() == null || linkIds.add(item.getLinkId()),
                    here + "/linkId",
                    "This linkId is used twice (que-2).");
            collect(item.getItem(), here + "/item");
        }
    }

    private void walk(List<QuestionnaireItemComponent> items, String at) {
        for (int i = 0; i < items.size(); i++) {
            String here = at + "/" + i;
            ItemRules.flaws(items.get(i), here).forEach(flaws::add);
            conditions(items.get(i), here);
            walk(items.get(i).getItem(), here + "/item");
        }
    }

    private void conditions(QuestionnaireItemComponent item, String at) {
        check(
                item.getEnableWhen().size() < 2 || item.hasEnableBehavior(),
                at + "/enableBehavior",
                "With several enableWhen, say whether all or any must hold (que-12).");
        for (int i = 0; i < item.getEnableWhen().size(); i++) {
            var when = item.getEnableWhen().get(i);
            String here = at + "/enableWhen/" + i;
            check(linkIds.contains(when.getQuestion()), here + "/question", "There is no item with this linkId.");
            check(ItemRules.operatorFits(when), here, "\"exists\" takes true or false (que-7).");
        }
    }

    private void check(boolean holds, String at, String what) {
        if (!holds) {
            flaws.add(new FhirFlaw(at, what));
        }
    }
}
