package health.anteroom.intake.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The questions of one version of a questionnaire, in their order.
 *
 * @param panel what the whole of it measures, in its own coding, if it says so
 */
public record QuestionSet(
        QuestionnaireVersion version,
        String title,
        @Nullable String panel,
        List<Question> questions) {
    public QuestionSet {
        questions = List.copyOf(questions);
    }

    public Optional<Question> find(String linkId) {
        return questions.stream()
                .filter(question -> question.linkId().equals(linkId))
                .findFirst();
    }

    public Optional<String> measured() {
        return Optional.ofNullable(panel);
    }

    /** Whether which questions are asked depends on answers. */
    public boolean branches() {
        return questions.stream()
                .anyMatch(question -> !question.enablement().rules().isEmpty());
    }

    /**
     * The questions asked at present. One walk in order: the answer to a question that is itself not asked counts as not
     * given for all that follow it.
     */
    public List<Question> asked(Map<String, List<AnswerValue>> given) {
        Map<String, List<AnswerValue>> counting = new HashMap<>(given);
        List<Question> asked = new ArrayList<>();
        for (Question question : questions) {
            if (question.enablement().holds(counting)) {
                asked.add(question);
            } else {
                counting.remove(question.linkId());
            }
        }
        return asked;
    }

    /** How many of the questions asked at present have an answer of any kind. */
    public Progress progress(Set<String> answered, Map<String, List<AnswerValue>> given) {
        List<Question> asked = asked(given);
        long done = asked.stream()
                .filter(question -> answered.contains(question.linkId()))
                .count();
        return new Progress(Math.toIntExact(done), asked.size());
    }
}
