package health.anteroom.kit.capability;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.crypto.Hmac;
import health.anteroom.kit.identity.Bearer;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CapabilitiesTest {
    private final Capabilities capabilities = new Capabilities(new Hmac(new byte[32]));
    private final Capability manage = new Capability("manage", "a1", "client", 1);

    @Test
    void grantsWhatItWasMadeForAndNothingElse() {
        Optional<Bearer> bearer = Optional.of(new Bearer(capabilities.issue(manage)));

        assertThat(capabilities.grants(bearer, manage)).isTrue();
        assertThat(capabilities.grants(bearer, new Capability("hold", "a1", "client", 1)))
                .isFalse();
        assertThat(capabilities.grants(bearer, new Capability("manage", "a2", "client", 1)))
                .isFalse();
        assertThat(capabilities.grants(bearer, new Capability("manage", "a1", "other", 1)))
                .isFalse();
        assertThat(capabilities.grants(bearer, new Capability("manage", "a1", "client", 2)))
                .isFalse();
        assertThat(capabilities.grants(Optional.empty(), manage)).isFalse();
    }

    @Test
    void isNotTheSameUnderAnotherKey() {
        byte[] otherKey = new byte[32];
        otherKey[0] = 1;
        String foreign = new Capabilities(new Hmac(otherKey)).issue(manage);

        assertThat(capabilities.grants(Optional.of(new Bearer(foreign)), manage))
                .isFalse();
    }
}
