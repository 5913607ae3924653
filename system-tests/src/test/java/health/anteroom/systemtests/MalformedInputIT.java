package health.anteroom.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import health.anteroom.systemtests.check.Snapshot;
import health.anteroom.systemtests.http.Answer;
import health.anteroom.systemtests.http.AnteroomClient;
import health.anteroom.systemtests.http.Call;
import health.anteroom.systemtests.http.Operation;
import health.anteroom.systemtests.practice.ClientRecord;
import health.anteroom.systemtests.practice.Practice;
import health.anteroom.systemtests.stack.RunningStack;
import health.anteroom.systemtests.stack.SharedStack;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every published operation that takes a body, with bodies that are none: refused by its right status, and nothing changed. */
@Order(15)
@ExtendWith(SharedStack.class)
class MalformedInputIT {

    enum Malformed {
        CUT_OFF("{\"a\":", 400),
        NOT_JSON("hello", 400),
        NOTHING("", 400),
        AN_ARRAY("[]", 400),
        A_TEXT("\"text\"", 400),
        NULL("null", 400),
        TWO_VALUES("{} {}", 400),
        DUPLICATE_KEYS("{\"zone\":\"UTC\",\"zone\":\"UTC\"}", 400),
        UNKNOWN_FIELD("{\"somethingElse\":1}", 400),
        DEEP("{\"a\":" + "[".repeat(40) + "]".repeat(40) + "}", 400),
        VERY_DEEP("[".repeat(30_000), 400),
        OVER_64_KIB("{\"a\":\"" + "x".repeat(70_000) + "\"}", 413),
        OVER_2_MIB("{\"a\":\"" + "x".repeat(2_200_000) + "\"}", 413);

        final String body;
        final int status;

        Malformed(String body, int status) {
            this.body = body;
            this.status = status;
        }

        /** FHIR resources may be larger and deeper, and only a body that is required can be missing. */
        boolean concerns(Operation operation) {
            boolean forFhirToo = this != DEEP && this != OVER_64_KIB && this != UNKNOWN_FIELD;
            boolean missing = this == NOTHING || this == NULL;
            return (forFhirToo || !operation.takesFhir()) && !(missing && operation.bodyIsOptional());
        }
    }

    @TestFactory
    Stream<DynamicTest> isRefusedEverywhere(RunningStack stack) {
        Practice practice = new Practice(stack);
        ClientRecord record = ClientRecord.ofANewClient(practice);
        practice.time().settle();
        return Operation.all(practice.visitor()).stream()
                .filter(Operation::takesJson)
                .flatMap(operation -> Stream.concat(
                        Arrays.stream(Malformed.values())
                                .filter(body -> body.concerns(operation))
                                .map(body -> dynamicTest(
                                        operation + " " + body,
                                        () -> isRefused(
                                                stack,
                                                call(practice, record, operation)
                                                        .body(body.body),
                                                body.status))),
                        Stream.of(dynamicTest(
                                operation + " as plain text",
                                () -> isRefused(
                                        stack,
                                        call(practice, record, operation)
                                                .header("Content-Type", "text/plain")
                                                .body("{}"),
                                        415)))));
    }

    private static void isRefused(RunningStack stack, Call call, int status) {
        Snapshot before = Snapshot.of(stack);

        Answer answer = call.send();

        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.isProblem()).as(answer.toString()).isTrue();
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("type").asString()).startsWith("urn:anteroom:problem:");
        assertThat(answer.body())
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("health.anteroom.");
        assertThat(Snapshot.of(stack)).isEqualTo(before);
    }

    /** As the first caller that the contract names. */
    private static Call call(Practice practice, ClientRecord record, Operation operation) {
        String path = record.path(operation);
        if (operation.callers().contains("HOLD_TOKEN")) {
            return record.hold()
                    .browser()
                    .call(operation.method(), path)
                    .bearer(record.hold().token());
        }
        if (operation.callers().contains("MANAGE_TOKEN")) {
            return record.booking()
                    .browser()
                    .call(operation.method(), path)
                    .bearer(record.booking().manageToken());
        }
        AnteroomClient caller = operation.allows("NOBODY")
                ? practice.visitor()
                : operation.allows("CLIENT") ? record.client() : practice.staff(Practice.OWNER);
        return caller.call(operation.method(), path);
    }
}
