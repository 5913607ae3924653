package health.anteroom.gateway.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {
    @ParameterizedTest
    @CsvSource({
        "198.51.100.7, 198.51.100.7, true",
        "198.51.100.7, 198.51.100.8, false",
        "::ffff:198.51.100.7, 198.51.100.7, true",
        "2001:db8:1:2::1, 2001:0db8:0001:0002:ffff:ffff:ffff:ffff, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "127.0.0.1, ::1, false"
    })
    void isAnAddressOrTheSixtyFourOfOne(String one, String another, boolean same) {
        assertThat(Network.of(one).equals(Network.of(another))).isEqualTo(same);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", "mail.test", "1.2.3.4, 5.6.7.8", "unknown"})
    void looksNoNameUp(String noAddress) {
        assertThat(Network.of(noAddress)).isEmpty();
        assertThat(Network.isLoopback(noAddress)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, true", "127.8.9.1, true", "::1, true", "0:0:0:0:0:0:0:1, true", "10.0.0.1, false"})
    void knowsThisMachine(String address, boolean loopback) {
        assertThat(Network.isLoopback(address)).isEqualTo(loopback);
    }
}
