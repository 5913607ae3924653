package health.anteroom.intake.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.intake.testing.Api;
import health.anteroom.intake.testing.IntakeTest;
import health.anteroom.kit.testing.TestCallers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Which form is meant, and that none takes another's place unseen. */
@IntakeTest
class QuestionnaireNamesIT {
    private static final String FORM =
            "{\"resourceType\":\"Questionnaire\",\"status\":\"active\",%s,\"item\":[{\"linkId\":\"%s\",\"type\":\"string\"}]}";

    @LocalServerPort
    int port;

    @Autowired
    Questionnaires questionnaires;

    private Api owner;

    @BeforeEach
    void signIn() {
        owner = new Api(port, TestCallers.to("intake").owner());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"title\":\"Two of a title\"",
                "\"name\":\"TwoOfAName\"",
                "\"identifier\":[{\"system\":\"urn:x\",\"value\":\"pair\"}]"
            })
    void doesNotPutOneFormInThePlaceOfAnotherThatSharesItsName(String name) {
        Api.Answer first = put(name, "one");

        Api.Answer second = put(name, "two");

        assertThat(first.status()).isEqualTo(201);
        assertThat(put(name, "one").status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.at("/errors/0/pointer")).isEqualTo("/id");
        assertThat(owner.get(first.location()).body()).contains("\"one\"").doesNotContain("\"two\"");
        String id = first.at("/id");
        assertThat(second.at("/errors/0/detail")).contains(id);
        assertThat(put("\"id\":\"" + id + "\"," + name, "two").status()).isEqualTo(200);
        assertThat(put("\"id\":\"own-" + id + "\"," + name, "three").status()).isEqualTo(201);
        assertThat(owner.get(first.location()).body()).contains("\"two\"");
    }

    @Test
    void readsTheVersionThatACanonicalNames() {
        String url = "https://example.org/Questionnaire/released";
        put("\"url\":\"" + url + "\",\"version\":\"1.0\"", "before");
        put("\"url\":\"" + url + "\",\"version\":\"2.0\"", "after");

        assertThat(linkId(url)).isEqualTo("after");
        assertThat(linkId(url + "|2.0")).isEqualTo("after");
        assertThat(linkId(url + "|1.0")).isEqualTo("before");
        assertThat(questionnaires.byCanonical(url + "|3.0")).isEmpty();
    }

    @Test
    void saysThatAFormIsTooDeep() {
        String open = "{\"linkId\":\"g\",\"type\":\"group\",\"item\":[";
        String deep = "{\"resourceType\":\"Questionnaire\",\"item\":[" + open.repeat(100) + "]}".repeat(100) + "]}";

        Api.Answer refused = owner.put("/api/intake/questionnaires", deep);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.problem()).isEqualTo("too-deep");
        assertThat(refused.at("/detail")).contains("200 levels").contains("99 items");
    }

    private Api.Answer put(String names, String linkId) {
        return owner.put("/api/intake/questionnaires", FORM.formatted(names, linkId));
    }

    private String linkId(String canonical) {
        return questionnaires
                .byCanonical(canonical)
                .orElseThrow()
                .questions()
                .getFirst()
                .linkId();
    }
}
