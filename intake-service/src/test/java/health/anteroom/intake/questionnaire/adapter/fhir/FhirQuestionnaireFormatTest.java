package health.anteroom.intake.questionnaire.adapter.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.intake.platform.fhir.FhirFlaw;
import health.anteroom.intake.platform.fhir.Unreadable;
import health.anteroom.intake.questionnaire.application.QuestionnaireReading;
import health.anteroom.intake.questionnaire.application.QuestionnaireResource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class FhirQuestionnaireFormatTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final FhirQuestionnaireFormat FORMAT = FhirForms.format();

    static Stream<Path> realQuestionnaires() {
        return Stream.concat(FhirForms.publicOnes().stream(), FhirForms.shipped().stream());
    }

    @ParameterizedTest
    @MethodSource("realQuestionnaires")
    void keepsRealQuestionnairesWithNothingLost(Path path) {
        QuestionnaireResource resource = accepted(FhirForms.bytes(path));

        ObjectNode given = (ObjectNode) JSON.readTree(FhirForms.bytes(path));
        ObjectNode kept = (ObjectNode) JSON.readTree(resource.json());
        assertThat(kept.path("id").asString()).isEqualTo(resource.version().id());
        assertThat(kept.without("id").toString()).isEqualTo(given.without("id").toString());
        assertThat(FORMAT.questions(resource.version(), resource.json()).questions())
                .isNotEmpty();
    }

    @Test
    void givesAQuestionnaireWithoutAnIdTheSameIdEachTime() {
        byte[] body = FhirForms.bytes(Path.of("src/test/resources/public-forms/lforms__phq9.json"));

        assertThat(accepted(body).version()).isEqualTo(accepted(body).version());
        assertThat(accepted(body).version().id()).matches("[A-Za-z0-9.-]{1,64}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            /resourceType               | {"resourceType":"Patient","id":"q"}
            /resourceType               | {"id":"q","status":"active"}
            /status                     | {"resourceType":"Questionnaire","id":"q","status":"published"}
            /status                     | {"resourceType":"Questionnaire","id":"q","status":true}
            /titel                      | {"resourceType":"Questionnaire","id":"q","status":"active","titel":"x"}
            /title                      | {"resourceType":"Questionnaire","id":"q","status":"active","title":""}
            /title                      | {"resourceType":"Questionnaire","id":"q","status":"active","title":["x"]}
            /date                       | {"resourceType":"Questionnaire","id":"q","status":"active","date":"yesterday"}
            /id                         | {"resourceType":"Questionnaire","id":"a/b","status":"active"}
            /id                         | {"resourceType":"Questionnaire","id":"a b","status":"active"}
            /id                         | {"resourceType":"Questionnaire","id":"aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggggg","status":"active"}
            /url                        | ~{"resourceType":"Questionnaire","id":"q","url":"https://example.org/q|2","status":"active"}~
            /title                      | {"resourceType":"Questionnaire","id":"q","status":"active","title":"half \\ud800 a character"}
            /item/0/linkId              | {"resourceType":"Questionnaire","id":"q","status":"active","item":[{"linkId":"a\\u0000b","type":"string"}]}
            /item/0/extension/0/valueString | {"resourceType":"Questionnaire","id":"q","status":"active","item":[{"linkId":"1","type":"string","extension":[{"url":"https://example.org/x","valueString":"\\u0007"}]}]}
            /item                       | {"resourceType":"Questionnaire","id":"q","status":"active","item":{"linkId":"1","type":"string"}}
            /item/0                     | {"resourceType":"Questionnaire","id":"q","status":"active","item":["x"]}
            /item/0                     | {"resourceType":"Questionnaire","id":"q","status":"active","item":[{"linkId":"1"}]}
            /item/0                     | {"resourceType":"Questionnaire","id":"q","status":"active","item":[{"type":"string"}]}
            /item/0/type                | {"resourceType":"Questionnaire","id":"q","status":"active","item":[{"linkId":"1","type":"essay"}]}
            /item/0/maxLength           | {"resourceType":"Questionnaire","id":"q","status":"active","item":[{"linkId":"1","type":"string","maxLength":"9"}]}
            /item/0/maxLength           | {"resourceType":"Questionnaire","id":"q","status":"active","item":[{"linkId":"1","type":"choice","maxLength":9}]}
            /item/0/item                | {"resourceType":"Questionnaire","id":"q","status":"active","item":[{"linkId":"1","type":"group"}]}
            /item/1/linkId              | {"resourceType":"Questionnaire","id":"q","status":"active","item":[{"linkId":"1","type":"string"},{"linkId":"1","type":"string"}]}
            /item/0/answerOption        | {"resourceType":"Questionnaire","id":"q","status":"active","item":[{"linkId":"1","type":"boolean","answerOption":[{"valueString":"x"}]}]}
            /item/0/answerOption/0      | {"resourceType":"Questionnaire","id":"q","status":"active","item":[{"linkId":"1","type":"choice","answerOption":[{"initialSelected":true}]}]}
            /item/0/enableWhen/0/question | {"resourceType":"Questionnaire","id":"q","status":"active","item":[{"linkId":"1","type":"string","enableWhen":[{"question":"9","operator":"exists","answerBoolean":true}]}]}
            /item/0/enableWhen/0        | {"resourceType":"Questionnaire","id":"q","status":"active","item":[{"linkId":"1","type":"string","enableWhen":[{"question":"1","operator":"exists","answerString":"x"}]}]}
            /item/0/enableBehavior      | {"resourceType":"Questionnaire","id":"q","status":"active","item":[{"linkId":"1","type":"string","enableWhen":[{"question":"1","operator":"exists","answerBoolean":true},{"question":"1","operator":"=","answerString":"x"}]}]}
            /item/0/initial             | {"resourceType":"Questionnaire","id":"q","status":"active","item":[{"linkId":"1","type":"string","initial":[{"valueString":"x"},{"valueString":"y"}]}]}
            /item/0/initial/0/valueDecimal | {"resourceType":"Questionnaire","id":"q","status":"active","item":[{"linkId":"1","type":"decimal","initial":[{"valueDecimal":1e999999999}]}]}
            /item/0/initial/0/valueDecimal | {"resourceType":"Questionnaire","id":"q","status":"active","item":[{"linkId":"1","type":"decimal","initial":[{"valueDecimal":-1E-999999}]}]}
            /item/0/initial/0/valueInteger | {"resourceType":"Questionnaire","id":"q","status":"active","item":[{"linkId":"1","type":"integer","initial":[{"valueInteger":1e999999999}]}]}
            /item/0/extension/0/valueDecimal | {"resourceType":"Questionnaire","id":"q","status":"active","item":[{"linkId":"1","type":"decimal","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/minValue","valueDecimal":"1e999999999"}]}]}
            /item/0/extension/0         | {"resourceType":"Questionnaire","id":"q","status":"active","item":[{"linkId":"1","type":"string","extension":[{"valueString":"x"}]}]}
            """)
    void namesThePlaceOfEveryFlaw(String pointer, String body) {
        assertThat(flaws(body)).extracting(FhirFlaw::pointer).containsExactly(pointer);
    }

    @Test
    void listsEveryProblemAtOnce() {
        assertThat(flaws("""
                        {"resourceType":"Questionnaire","id":"q","status":"x","foo":1,"item":[{"linkId":7,"type":"group"},{"item":{}}]}"""))
                .extracting(FhirFlaw::pointer)
                .contains("/status", "/foo", "/item/0/linkId", "/item/1/item", "/item/1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            not json
            []
            null
            {"resourceType":"Questionnaire","resourceType":"Questionnaire"}
            {"resourceType":"Questionnaire"} {}
            """)
    void isStrictAboutJson(String body) {
        assertThat(FORMAT.read(body.getBytes(StandardCharsets.UTF_8))).isInstanceOf(QuestionnaireReading.NotJson.class);
    }

    @Test
    void readsTwoHundredLevelsButNotMore() {
        assertThat(FORMAT.read(nested(60))).isInstanceOf(QuestionnaireReading.Acceptable.class);
        assertThat(FORMAT.read(nested(98))).isInstanceOf(QuestionnaireReading.Acceptable.class);
        assertThat(FORMAT.read(nested(99))).isEqualTo(new QuestionnaireReading.NotJson(Unreadable.TOO_DEEP));
        assertThat(FORMAT.read(nested(50_000))).isEqualTo(new QuestionnaireReading.NotJson(Unreadable.TOO_DEEP));
        assertThat(FORMAT.read(new byte[] {'"', (byte) 0xC3, '"'}))
                .isEqualTo(new QuestionnaireReading.NotJson(Unreadable.MALFORMED));
    }

    @Test
    void keepsTabsLineEndsAndWholeCharactersAbove16Bits() {
        accepted("""
                {"resourceType":"Questionnaire","id":"aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff.-12",
                 "status":"active","title":"a\\tb\\r\\nc \\ud83c\\udf3f","item":[{"linkId":"/44250-9","type":"string"}]}
                """.getBytes(StandardCharsets.UTF_8));
    }

    /** Each group adds two levels. */
    private static byte[] nested(int groups) {
        StringBuilder items = new StringBuilder("{\"linkId\":\"last\",\"type\":\"string\"}");
        for (int i = 0; i < groups; i++) {
            items.insert(0, "{\"linkId\":\"g" + i + "\",\"type\":\"group\",\"item\":[")
                    .append("]}");
        }
        return ("{\"resourceType\":\"Questionnaire\",\"id\":\"deep\",\"status\":\"active\",\"item\":[" + items + "]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<FhirFlaw> flaws(String body) {
        QuestionnaireReading reading = FORMAT.read(body.getBytes(StandardCharsets.UTF_8));
        assertThat(reading).isInstanceOf(QuestionnaireReading.Flawed.class);
        return ((QuestionnaireReading.Flawed) reading).flaws();
    }

    private static QuestionnaireResource accepted(byte[] body) {
        QuestionnaireReading reading = FORMAT.read(body);
        assertThat(reading).isInstanceOf(QuestionnaireReading.Acceptable.class);
        return ((QuestionnaireReading.Acceptable) reading).resource();
    }
}
