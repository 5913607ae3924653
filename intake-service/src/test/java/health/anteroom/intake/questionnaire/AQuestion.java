package health.anteroom.intake.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds questions. */
public final class AQuestion {
    private final String linkId;
    private QuestionKind kind = QuestionKind.WORDS;
    private List<AnswerOption> options = List.of();
    private int mostValues = 1;
    private int longest = AnswerLimits.LONGEST_WORDS;
    private @Nullable BigDecimal least;
    private @Nullable BigDecimal most;
    private Enablement enablement = Enablement.ALWAYS;

    private AQuestion(String linkId) {
        this.linkId = linkId;
    }

    public static AQuestion aQuestion(String linkId) {
        return new AQuestion(linkId);
    }

    public AQuestion of(QuestionKind wanted) {
        this.kind = wanted;
        return this;
    }

    public AQuestion offering(AnswerValue... values) {
        this.options = List.of(values).stream()
                .map(value -> new AnswerOption(value, null))
                .toList();
        return this;
    }

    public AQuestion repeating(int times) {
        this.mostValues = times;
        return this;
    }

    public AQuestion upTo(int characters) {
        this.longest = characters;
        return this;
    }

    public AQuestion between(String smallest, String largest) {
        this.least = new BigDecimal(smallest);
        this.most = new BigDecimal(largest);
        return this;
    }

    public AQuestion when(Enablement.Rule rule) {
        this.enablement = enablement.and(rule);
        return this;
    }

    public Question build() {
        return new Question(
                linkId,
                "",
                null,
                new Question.Shape(kind, options, new AnswerLimits(mostValues, longest, least, most)),
                enablement);
    }
}
