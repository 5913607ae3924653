package health.anteroom.intake.questionnaire.adapter.fhir;

import health.anteroom.intake.questionnaire.Condition;
import health.anteroom.intake.questionnaire.Condition.Operator;
import health.anteroom.intake.questionnaire.Enablement;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Questionnaire.EnableWhenBehavior;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemEnableWhenComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemOperator;

/** An item's {@code enableWhen}. A condition on a kind of value that nobody can answer with is left out: it asks rather than hides. */
final class EnablementReader {
    private EnablementReader() {}

    static Enablement.Rule rule(QuestionnaireItemComponent item) {
        List<Condition> conditions = item.getEnableWhen().stream()
                .map(EnablementReader::condition)
                .flatMap(Optional::stream)
                .toList();
        return item.getEnableBehavior() == EnableWhenBehavior.ANY && !conditions.isEmpty()
                ? new Enablement.Any(conditions)
                : new Enablement.All(conditions);
    }

    private static Optional<Condition> condition(QuestionnaireItemEnableWhenComponent when) {
        return FhirValues.read(when.getAnswer())
                .map(expected -> new Condition(when.getQuestion(), operator(when.getOperator()), expected));
    }

    private static Operator operator(QuestionnaireItemOperator operator) {
        return switch (operator) {
            case EXISTS -> Operator.EXISTS;
            case NOT_EQUAL -> Operator.NOT_EQUAL;
            case GREATER_THAN -> Operator.GREATER;
            case LESS_THAN -> Operator.LESS;
            case GREATER_OR_EQUAL -> Operator.AT_LEAST;
            case LESS_OR_EQUAL -> Operator.AT_MOST;
            default -> Operator.EQUAL;
        };
    }
}
