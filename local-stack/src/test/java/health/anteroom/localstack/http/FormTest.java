package health.anteroom.localstack.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormTest {
    @Test
    void decodesNamesAndValues() {
        Form form = Form.parse("To=%2B15551234567&Body=Zo%C3%AB+%26+you");

        assertThat(form.value("To")).contains("+15551234567");
        assertThat(form.value("Body")).contains("Zoë & you");
        assertThat(form.value("From")).isEmpty();
    }

    @Test
    void takesTheFirstOfARepeatedName() {
        assertThat(Form.parse("a=1&a=2").value("a")).contains("1");
    }

    @Test
    void leavesOutWhatIsNoForm() {
        assertThat(Form.parse("{\"To\":1}").values()).isEmpty();
        assertThat(Form.parse("a=%ZZ&b=2").values()).containsOnlyKeys("b");
        assertThat(Form.parse("").values()).isEmpty();
    }
}
