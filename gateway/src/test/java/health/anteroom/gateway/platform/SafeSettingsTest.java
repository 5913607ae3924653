package health.anteroom.gateway.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class SafeSettingsTest {
    private final MockEnvironment settings = new MockEnvironment();

    @Test
    void startsWithWhatItIsShippedWith() {
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "server.forward-headers-strategy, framework",
        "server.forward-headers-strategy, native",
        "management.endpoints.web.exposure.include, '*'",
        "management.endpoints.web.exposure.include, 'health,env'",
        "management.endpoint.health.show-details, always"
    })
    void doesNotStartWithItsGuardDown(String setting, String value) {
        settings.setProperty(setting, value);

        assertThatIllegalStateException().isThrownBy(this::check).withMessageContaining(setting);
    }

    @Test
    void believesAProxyThatIsNamed() {
        settings.setProperty("server.forward-headers-strategy", "native");
        settings.setProperty("server.tomcat.remoteip.internal-proxies", "10\\.0\\.0\\.2");

        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void demandsTheProxyOfAPublicAddressInProduction() {
        settings.setActiveProfiles("production");
        assertThatIllegalStateException()
                .isThrownBy(this::check)
                .withMessageContaining("server.forward-headers-strategy=native")
                .withMessageContaining("server.tomcat.remoteip.internal-proxies");
        assertThatCode(() -> checkAt("http://localhost:8080")).doesNotThrowAnyException();

        settings.setProperty("server.forward-headers-strategy", "native");
        settings.setProperty("server.tomcat.remoteip.internal-proxies", "10\\.0\\.0\\.2");

        assertThatCode(this::check).doesNotThrowAnyException();
    }

    private void check() {
        checkAt("https://care.example");
    }

    private void checkAt(String publicUrl) {
        new SafeSettings(settings, new PublicAddress(URI.create(publicUrl))).afterPropertiesSet();
    }
}
