package health.anteroom.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.gateway.limits.LimitsSettings.AtOnce;
import health.anteroom.gateway.limits.LimitsSettings.Rate;
import health.anteroom.gateway.limits.LimitsSettings.SignIn;
import health.anteroom.gateway.platform.PublicAddress;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientAddressesTest {
    private static final Rate RATE = new Rate(1, Duration.ofMinutes(1));

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, 127.0.0.1, false",
        "http://127.0.0.1:8080, ::1, false",
        "http://localhost:8080, 192.0.2.7, true",
        "https://care.example, 127.0.0.1, true",
        "https://care.example, ::1, true",
        "http://care.example, 127.0.0.1, true",
        "https://localhost, 127.0.0.1, true"
    })
    void countsThisMachineOnceOthersCome(String publicUrl, String remote, boolean counted) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(remote);

        assertThat(addresses(publicUrl).isCounted(request)).isEqualTo(counted);
    }

    @ParameterizedTest
    @CsvSource({"2001:db8:1:2::7, 2001:db8:1:2:ffff::1, true", "2001:db8:1:2::7, 2001:db8:1:3::7, false"})
    void countsTheSixtyFourOfAnAddress(String one, String other, boolean together) {
        MockHttpServletRequest first = new MockHttpServletRequest();
        first.setRemoteAddr(one);
        MockHttpServletRequest second = new MockHttpServletRequest();
        second.setRemoteAddr(other);

        assertThat(ClientAddresses.of(first).equals(ClientAddresses.of(second))).isEqualTo(together);
    }

    private static ClientAddresses addresses(String publicUrl) {
        SignIn signIn = new SignIn(RATE, RATE, RATE, RATE);
        LimitsSettings settings = new LimitsSettings(
                RATE, RATE, RATE, RATE, false, signIn, new AtOnce(1, 1, 1, 1, Duration.ofSeconds(1)));
        return new ClientAddresses(settings, new PublicAddress(URI.create(publicUrl)));
    }
}
