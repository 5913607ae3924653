package health.anteroom.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import org.junit.jupiter.api.Test;

class ProblemAdviceTest {
    private final ProblemAdvice advice = new ProblemAdvice();

    @Test
    void saysThatItDoesNotKnowWhereTheStoreDoesNotAnswer() {
        var answer = advice.unreachable(new MongoTimeoutException("nobody there"));

        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("2");
        assertThat(String.valueOf(answer.getBody())).contains("store-unreachable");
    }

    @Test
    void saysThatItIsAFaultOfOursOtherwise() {
        var answer = advice.unexpected(new IllegalStateException("a secret inside"));

        assertThat(answer.getStatusCode().value()).isEqualTo(500);
        assertThat(String.valueOf(answer.getBody())).contains("our-fault").doesNotContain("secret");
    }
}
