package health.anteroom.intake.questionnaire.adapter.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A clinician reads what is answered, and sends no messages: how somebody wants to be reached is asked as their wishes, which
 * every sender keeps to.
 */
class ShippedFormsTest {
    private static final List<String> ABOUT_REACHING = List.of("reach", "voicemail", "contact you", "call you back");

    static Stream<Path> shipped() {
        return FhirForms.shipped().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void asksNobodyInAFormHowToReachThemSafely(Path form) {
        assertThat(questions(form))
                .isNotEmpty()
                .noneMatch(text -> ABOUT_REACHING.stream().anyMatch(text::contains));
    }

    @Test
    void seesAQuestionThatIsNested() {
        JsonNode form = new JsonMapper().readTree("""
                {"item":[{"type":"group","text":"G","item":[{"type":"text","text":"May we reach you?"}]}]}
                """);

        assertThat(texts(form)).containsExactly("may we reach you?");
    }

    private static List<String> questions(Path form) {
        return texts(new JsonMapper().readTree(FhirForms.bytes(form)));
    }

    /** What is asked; a consent's own words may say that we call. */
    private static List<String> texts(JsonNode parent) {
        return parent.path("item")
                .valueStream()
                .flatMap(item -> Stream.concat(asked(item), texts(item).stream()))
                .toList();
    }

    private static Stream<String> asked(JsonNode item) {
        boolean question =
                !List.of("group", "display").contains(item.path("type").asString());
        return question ? Stream.of(item.path("text").asString("").toLowerCase(Locale.ROOT)) : Stream.empty();
    }
}
