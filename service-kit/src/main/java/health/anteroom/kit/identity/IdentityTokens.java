package health.anteroom.kit.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.Ed25519Signer;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import health.anteroom.kit.time.MachineClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** Signs identity tokens (JWT, RFC 7519, with EdDSA, RFC 8037). Only the gateway holds the private key. */
public final class IdentityTokens {
    /** How long a token is good for. */
    public static final Duration LIFETIME = Duration.ofSeconds(60);

    private final JWSSigner signer;
    private final MachineClock clock;

    public IdentityTokens(OctetKeyPair privateKey, MachineClock clock) {
        try {
            this.signer = new Ed25519Signer(privateKey);
        } catch (JOSEException notAKey) {
            throw new IllegalArgumentException("The identity key is no Ed25519 private key", notAKey);
        }
        this.clock = clock;
    }

    /**
     * @param audience the short name of the service that it is for; no other accepts it
     */
    public String issue(Caller caller, String audience) {
        Instant now = clock.instant();
        JWTClaimsSet claims = IdentityClaims.of(caller)
                .audience(audience)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFETIME)))
                .build();
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.Ed25519), claims);
        try {
            token.sign(signer);
        } catch (JOSEException broken) {
            throw new IllegalStateException("Cannot sign an identity token", broken);
        }
        return token.serialize();
    }
}
