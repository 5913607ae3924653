package health.anteroom.intake.questionnaire.adapter.fhir;

import health.anteroom.intake.questionnaire.Enablement;
import health.anteroom.intake.questionnaire.Question;
import health.anteroom.intake.questionnaire.QuestionKind;
import health.anteroom.intake.questionnaire.QuestionSet;
import health.anteroom.intake.questionnaire.QuestionnaireVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.jspecify.annotations.Nullable;

/** Takes the questions out of a FHIR R4 Questionnaire, in their order, wherever they are nested. */
final class QuestionReader {
    private final OptionReader options;
    private final List<Question> questions = new ArrayList<>();

    private QuestionReader(Questionnaire source) {
        this.options = new OptionReader(source);
    }

    static QuestionSet read(QuestionnaireVersion version, Questionnaire source) {
        QuestionReader reader = new QuestionReader(source);
        reader.walk(source.getItem(), Enablement.ALWAYS);
        return new QuestionSet(version, title(version, source), code(source.getCode()), reader.questions);
    }

    private static String title(QuestionnaireVersion version, Questionnaire source) {
        if (source.hasTitle()) {
            return source.getTitle();
        }
        return source.hasName() ? source.getName() : version.id();
    }

    private void walk(List<QuestionnaireItemComponent> items, Enablement outer) {
        for (QuestionnaireItemComponent item : items) {
            if (SdcExtensions.isHidden(item)) {
                continue;
            }
            Enablement enablement = item.hasEnableWhen() ? outer.and(EnablementReader.rule(item)) : outer;
            if (isAsked(item)) {
                questions.add(new Question(
                        item.getLinkId(),
                        Objects.requireNonNullElse(item.getText(), ""),
                        code(item.getCode()),
                        shape(item),
                        enablement));
            }
            walk(item.getItem(), enablement);
        }
    }

    private static boolean isAsked(QuestionnaireItemComponent item) {
        return item.getType() != QuestionnaireItemType.GROUP
                && item.getType() != QuestionnaireItemType.DISPLAY
                && !item.getReadOnly()
                && !SdcExtensions.isCalculated(item);
    }

    private Question.Shape shape(QuestionnaireItemComponent item) {
        var offered = options.read(item);
        QuestionKind kind = kind(item.getType());
        boolean nothingToChoose = kind == QuestionKind.CHOICE && offered.isEmpty();
        return new Question.Shape(
                nothingToChoose ? QuestionKind.NOT_ON_A_PAGE : kind, offered, SdcExtensions.limits(item));
    }

    private static QuestionKind kind(QuestionnaireItemType type) {
        return switch (type) {
            case BOOLEAN -> QuestionKind.BOOLEAN;
            case INTEGER -> QuestionKind.INTEGER;
            case DECIMAL -> QuestionKind.DECIMAL;
            case DATE -> QuestionKind.DATE;
            case DATETIME -> QuestionKind.DATE_TIME;
            case TIME -> QuestionKind.TIME;
            case STRING, TEXT -> QuestionKind.WORDS;
            case URL -> QuestionKind.URL;
            case CHOICE -> QuestionKind.CHOICE;
            case OPENCHOICE -> QuestionKind.OPEN_CHOICE;
            default -> QuestionKind.NOT_ON_A_PAGE;
        };
    }

    private static @Nullable String code(List<Coding> codes) {
        return codes.isEmpty() ? null : codes.getFirst().getCode();
    }
}
