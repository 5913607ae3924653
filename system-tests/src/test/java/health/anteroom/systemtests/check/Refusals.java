package health.anteroom.systemtests.check;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.systemtests.http.Answer;
import health.anteroom.systemtests.practice.Practice;
import health.anteroom.systemtests.stack.RunningStack;
import java.util.function.Supplier;

/** A refusal in order: the right status, a problem in words, and nothing changed in any store. */
public record Refusals(RunningStack stack, Practice practice) {

    /** Lets things settle first, so that what changes meanwhile was changed by the call. */
    public Answer expect(int status, Supplier<Answer> call) {
        practice.time().settle();
        Snapshot before = Snapshot.of(stack);
        Answer answer = call.get().expect(status);
        assertThat(answer.isProblem()).as(answer.toString()).isTrue();
        assertThat(Snapshot.of(stack)).isEqualTo(before);
        return answer;
    }
}
