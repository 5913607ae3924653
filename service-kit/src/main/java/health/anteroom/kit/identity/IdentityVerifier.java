package health.anteroom.kit.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.Ed25519Verifier;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import health.anteroom.kit.time.MachineClock;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Verifies identity tokens with the gateway's public key: signature, algorithm, audience and time. */
public final class IdentityVerifier {
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(5);

    private final JWSVerifier verifier;
    private final String audience;
    private final MachineClock clock;

    public IdentityVerifier(OctetKeyPair publicKey, String audience, MachineClock clock) {
        try {
            this.verifier = new Ed25519Verifier(publicKey.toPublicJWK());
        } catch (JOSEException notAKey) {
            throw new IllegalArgumentException("The identity key is no Ed25519 public key", notAKey);
        }
        this.audience = audience;
        this.clock = clock;
    }

    /** The caller, or nothing when the token is not good in any way. */
    public Optional<Caller> verify(String token) {
        try {
            SignedJWT parsed = SignedJWT.parse(token);
            boolean signed = JWSAlgorithm.Ed25519.equals(parsed.getHeader().getAlgorithm()) && parsed.verify(verifier);
            JWTClaimsSet claims = parsed.getJWTClaimsSet();
            return signed && isForUsNow(claims) ? IdentityClaims.caller(claims) : Optional.empty();
        } catch (ParseException | JOSEException notAToken) {
            return Optional.empty();
        }
    }

    private boolean isForUsNow(JWTClaimsSet claims) {
        Instant now = clock.instant();
        return claims.getAudience().contains(audience)
                && claims.getExpirationTime() != null
                && now.isBefore(claims.getExpirationTime().toInstant().plus(CLOCK_SKEW));
    }
}
