package health.anteroom.kit.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
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

    @ParameterizedTest
    @CsvSource({
        "+12125550123, true",
        // Toronto, while only the United States are allowed
        "+14165550123, false",
        // premium, toll-free, satellite, shared cost, a personal number, far away
        "+19005550123, false",
        "+18005550123, false",
        "+8821612345678, false",
        "+448431234567, false",
        "+447012345678, false",
        "+252612345678, false",
    })
    void knowsWhichNumbersGetTexts(String number, boolean gets) {
        assertThat(new PhoneNumber(number).getsTexts(Set.of("US"))).isEqualTo(gets);
    }

    @Test
    void asksInEachRegionThatIsAllowed() {
        PhoneNumber toronto = new PhoneNumber("+14165550123");
        PhoneNumber londonMobile = new PhoneNumber("+447400123456");
        PhoneNumber londonLine = new PhoneNumber("+442079460958");

        assertThat(toronto.getsTexts(Set.of("US", "CA"))).isTrue();
        assertThat(londonMobile.getsTexts(Set.of("GB"))).isTrue();
        assertThat(londonLine.getsTexts(Set.of("GB"))).isFalse();
    }

    @Test
    void takesExactlyOneAndShowsNone() {
        assertThat(ContactPoint.parse("a@example.org", "2125550123")).isEmpty();
        assertThat(ContactPoint.parse(null, null)).isEmpty();
        assertThat(ContactPoint.parse("a@example.org", null).orElseThrow()).hasToString("<hidden>");
        assertThat(ContactPoint.parse(null, "2125550123").orElseThrow()).hasToString("<hidden>");
    }
}
