package health.anteroom.kit.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactPointTest {

    @ParameterizedTest
    @CsvSource({
        " Alex@Example.ORG , alex@example.org",
        "a.b+c@mail.example.org, a.b+c@mail.example.org",
        "jörg@exämple.de, jörg@exämple.de"
    })
    void normalisesMailAddresses(String given, String normal) {
        assertThat(ContactPoint.parse(given, null)).map(ContactPoint::value).contains(normal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "alex",
                "alex@",
                "@example.org",
                "a@b",
                "a..b@example.org",
                "a b@example.org",
                "a@example.org\r\nBcc: x@example.org",
                "\"a\"@example.org",
                "a@[127.0.0.1]",
                "a@example.org,b@example.org",
                "<a@example.org>"
            })
    void refusesWhatIsNoPlainAddress(String given) {
        assertThat(ContactPoint.parse(given, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"(212) 555-0123, +12125550123", "+44 20 7946 0958, +442079460958", "212.555.0123, +12125550123"})
    void normalisesNumbers(String given, String normal) {
        assertThat(ContactPoint.parse(null, given)).map(ContactPoint::value).contains(normal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "call me", "+1", "2125550123 ext. 5", "000000000000000000000000000000000000"})
    void refusesWhatIsNoNumber(String given) {
        assertThat(ContactPoint.parse(null, given)).isEmpty();
    }

    @Test
    void takesExactlyOneAndShowsNone() {
        assertThat(ContactPoint.parse("a@example.org", "2125550123")).isEmpty();
        assertThat(ContactPoint.parse(null, null)).isEmpty();
        assertThat(ContactPoint.parse("a@example.org", null).orElseThrow()).hasToString("<hidden>");
        assertThat(ContactPoint.parse(null, "2125550123").orElseThrow()).hasToString("<hidden>");
    }
}
