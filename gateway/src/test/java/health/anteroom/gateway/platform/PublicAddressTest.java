package health.anteroom.gateway.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://care.example, https://care.example, true",
        "https://care.example, https://CARE.example, true",
        "https://care.example/, https://care.example, true",
        "https://care.example, http://care.example, false",
        "https://care.example, https://care.example:8443, false",
        "https://care.example, https://care.example.evil.test, false",
        "https://care.example, https://evil.test, false",
        "https://care.example, null, false",
        "http://localhost:8080, http://localhost:8080, true",
        "http://localhost:8080, http://127.0.0.1:8080, true",
        "http://localhost:8080, http://[::1]:8080, true",
        "http://127.0.0.1:8080, http://localhost:8080, true",
        "http://localhost:8080, http://localhost:8081, false",
        "http://localhost:8080, http://localhost, false"
    })
    void knowsItsOwnPages(URI address, String origin, boolean own) {
        assertThat(new PublicAddress(address).isOwn(origin)).isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource({"https://care.example, true", "HTTPS://care.example, true", "http://localhost:8080, false"})
    void isSecureByTls(URI address, boolean secure) {
        assertThat(new PublicAddress(address).secure()).isEqualTo(secure);
    }
}
