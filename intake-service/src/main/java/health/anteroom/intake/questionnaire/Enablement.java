package health.anteroom.intake.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * When a question is asked: every rule must hold, its own and those of the groups around it. None = always.
 */
public record Enablement(List<Rule> rules) {
    public static final Enablement ALWAYS = new Enablement(List.of());

    public Enablement {
        rules = List.copyOf(rules);
    }

    public Enablement and(Rule inner) {
        List<Rule> all = new ArrayList<>(rules);
        all.add(inner);
        return new Enablement(all);
    }

    boolean holds(Map<String, List<AnswerValue>> given) {
        return rules.stream().allMatch(rule -> rule.holds(given));
    }

    /** The {@code enableWhen} of one item with its {@code enableBehavior}. */
    public sealed interface Rule {
        List<Condition> conditions();

        boolean holds(Map<String, List<AnswerValue>> given);
    }

    public record All(List<Condition> conditions) implements Rule {
        public All {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Map<String, List<AnswerValue>> given) {
            return conditions.stream().allMatch(condition -> condition.holds(of(condition, given)));
        }
    }

    public record Any(List<Condition> conditions) implements Rule {
        public Any {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Map<String, List<AnswerValue>> given) {
            return conditions.stream().anyMatch(condition -> condition.holds(of(condition, given)));
        }
    }

    private static List<AnswerValue> of(Condition condition, Map<String, List<AnswerValue>> given) {
        return given.getOrDefault(condition.question(), List.of());
    }
}
