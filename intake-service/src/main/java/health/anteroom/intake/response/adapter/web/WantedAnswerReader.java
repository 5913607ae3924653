package health.anteroom.intake.response.adapter.web;

import health.anteroom.intake.questionnaire.AnswerValue;
import health.anteroom.intake.response.adapter.fhir.AnswerValueJson;
import health.anteroom.intake.response.application.WantedAnswer;
import health.anteroom.kit.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a {@link SaveAnswerRequest} asks for; a body that says two things or none is refused. */
final class WantedAnswerReader {
    private WantedAnswerReader() {}

    static Reading read(SaveAnswerRequest request) {
        long said = Stream.of(request.answer(), request.notYet(), request.inPerson())
                .filter(Objects::nonNull)
                .count();
        if (said != 1 || Boolean.FALSE.equals(request.notYet()) || Boolean.FALSE.equals(request.inPerson())) {
            return new Reading.Unclear(unclear());
        }
        if (isNegative(request.basedOn()) || isNegative(request.readers())) {
            return new Reading.Unclear(Problem.unprocessable("answer-not-clear", "Revisions are counted from 0.")
                    .at("/basedOn", "0 or more."));
        }
        if (request.answer() != null) {
            return given(request.answer());
        }
        return new Reading.Clear(request.notYet() == null ? new WantedAnswer.InPerson() : new WantedAnswer.NotYet());
    }

    private static Reading given(List<@Nullable AnswerValueJson> answer) {
        List<AnswerValue> values = new ArrayList<>();
        for (int i = 0; i < answer.size(); i++) {
            Optional<AnswerValue> value = Optional.ofNullable(answer.get(i)).flatMap(AnswerValueJson::value);
            if (value.isEmpty()) {
                return new Reading.Unclear(unclear().at("/answer/" + i, "One value[x] belongs here."));
            }
            values.add(value.get());
        }
        return new Reading.Clear(values.isEmpty() ? new WantedAnswer.TakenBack() : new WantedAnswer.Given(values));
    }

    private static boolean isNegative(@Nullable Integer number) {
        return number != null && number < 0;
    }

    private static Problem unclear() {
        return Problem.unprocessable("answer-not-clear", "Say one thing: an answer, \"not yet\" or \"in person\".");
    }

    /** What was read. */
    sealed interface Reading {
        record Clear(WantedAnswer wanted) implements Reading {}

        /** To be told to those only who may answer. */
        record Unclear(Problem problem) implements Reading {}
    }
}
