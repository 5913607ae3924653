package health.anteroom.intake.questionnaire.adapter.fhir;

import health.anteroom.intake.platform.fhir.FhirFlaw;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemEnableWhenComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemOperator;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;

/** The invariants of R4 that concern one item alone. */
final class ItemRules {
    private static final Set<QuestionnaireItemType> CHOOSING = EnumSet.of(
            QuestionnaireItemType.CHOICE,
            QuestionnaireItemType.OPENCHOICE,
            QuestionnaireItemType.DECIMAL,
            QuestionnaireItemType.INTEGER,
            QuestionnaireItemType.DATE,
            QuestionnaireItemType.DATETIME,
            QuestionnaireItemType.TIME,
            QuestionnaireItemType.STRING,
            QuestionnaireItemType.QUANTITY);
    private static final Set<QuestionnaireItemType> MEASURED = EnumSet.of(
            QuestionnaireItemType.BOOLEAN,
            QuestionnaireItemType.DECIMAL,
            QuestionnaireItemType.INTEGER,
            QuestionnaireItemType.STRING,
            QuestionnaireItemType.TEXT,
            QuestionnaireItemType.URL,
            QuestionnaireItemType.OPENCHOICE);

    private final QuestionnaireItemComponent item;
    private final String at;
    private final List<FhirFlaw> flaws = new ArrayList<>();

    private ItemRules(QuestionnaireItemComponent item, String at) {
        this.item = item;
        this.at = at;
    }

    static List<FhirFlaw> flaws(QuestionnaireItemComponent item, String at) {
        ItemRules rules = new ItemRules(item, at);
        rules.structure();
        rules.options();
        rules.initial();
        return rules.flaws;
    }

    static boolean operatorFits(QuestionnaireItemEnableWhenComponent when) {
        return when.getOperator() != QuestionnaireItemOperator.EXISTS || when.getAnswer() instanceof BooleanType;
    }

    private void structure() {
        boolean group = item.getType() == QuestionnaireItemType.GROUP;
        boolean display = item.getType() == QuestionnaireItemType.DISPLAY;
        check(!group || item.hasItem(), "/item", "A group has items (que-1).");
        check(!display || !item.hasItem(), "/item", "A display has no items (que-1).");
        check(!display || !item.hasCode(), "/code", "A display has no code (que-3).");
        check(!display || !item.hasRequired(), "/required", "A display is never required (que-6).");
        check(!display || !item.hasRepeats(), "/repeats", "A display never repeats (que-6).");
        check(!display || !item.hasReadOnly(), "/readOnly", "A display is never read-only (que-9).");
        check(
                !item.hasMaxLength() || MEASURED.contains(item.getType()),
                "/maxLength",
                "Only simple questions have a maxLength (que-10).");
    }

    private void options() {
        boolean offers = item.hasAnswerOption() || item.hasAnswerValueSet();
        check(
                !item.hasAnswerOption() || !item.hasAnswerValueSet(),
                "/answerOption",
                "Either options or a value set, not both (que-4).");
        check(!offers || CHOOSING.contains(item.getType()), "/answerOption", "This type takes no options (que-5).");
        check(
                !item.hasAnswerOption() || !item.hasInitial(),
                "/initial",
                "With options, mark the chosen one instead (que-11).");
    }

    private void initial() {
        boolean question =
                item.getType() != QuestionnaireItemType.GROUP && item.getType() != QuestionnaireItemType.DISPLAY;
        check(question || !item.hasInitial(), "/initial", "Groups and displays have no initial value (que-8).");
        check(
                item.getInitial().size() < 2 || item.getRepeats(),
                "/initial",
                "Several initial values need a question that repeats (que-13).");
    }

    private void check(boolean holds, String field, String what) {
        if (!holds) {
            flaws.add(new FhirFlaw(at + field, what));
        }
    }
}
