package health.anteroom.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.gen.OctetKeyPairGenerator;
import health.anteroom.kit.time.MachineClock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdentityTokensTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final OctetKeyPair KEY = key();

    private final IdentityTokens tokens = new IdentityTokens(KEY, at(NOW));

    static Stream<Caller> callers() {
        return Stream.of(
                new Visitor("v"),
                new Visitor("v", Optional.of("net")),
                new ClientCaller("account", "client", "session", Optional.of("net"), true, Optional.of("browser")),
                new ClientCaller("account", "client", "session", Optional.empty(), false, Optional.of("browser")),
                new ClientCaller("account", "client", "session"),
                new StaffCaller("desk", StaffRole.FRONT_DESK, Optional.empty(), "session"),
                new StaffCaller("maya", StaffRole.CLINICIAN, Optional.of("c1"), "session"));
    }

    @ParameterizedTest
    @MethodSource("callers")
    void carriesEachKindOfCaller(Caller caller) {
        String token = tokens.issue(caller, "scheduling");

        assertThat(verifier("scheduling", NOW).verify(token)).contains(caller);
    }

    @Test
    void isGoodForAMinuteAndOneService() {
        String token = tokens.issue(new Visitor("v"), "scheduling");

        assertThat(verifier("scheduling", NOW.plusSeconds(60)).verify(token)).isPresent();
        assertThat(verifier("scheduling", NOW.plus(Duration.ofSeconds(66))).verify(token))
                .isEmpty();
        assertThat(verifier("intake", NOW).verify(token)).isEmpty();
    }

    @Test
    void isNothingUnderAnotherKey() {
        String foreign = new IdentityTokens(key(), at(NOW)).issue(new Visitor("v"), "scheduling");

        assertThat(verifier("scheduling", NOW).verify(foreign)).isEmpty();
        assertThat(verifier("scheduling", NOW).verify("a.b.c")).isEmpty();
    }

    /** A token of a gateway that says nothing of them. */
    @Test
    void takesAMissingHomeForNoHome() throws Exception {
        var claims = IdentityClaims.of(new ClientCaller("account", "client", "session"))
                .claim("home", null)
                .build();

        assertThat(IdentityClaims.caller(claims)).contains(new ClientCaller("account", "client", "session"));
    }

    private static IdentityVerifier verifier(String audience, Instant now) {
        return new IdentityVerifier(KEY.toPublicJWK(), audience, at(now));
    }

    private static MachineClock at(Instant now) {
        return new MachineClock(InstantSource.fixed(now));
    }

    private static OctetKeyPair key() {
        try {
            return new OctetKeyPairGenerator(Curve.Ed25519).generate();
        } catch (com.nimbusds.jose.JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
