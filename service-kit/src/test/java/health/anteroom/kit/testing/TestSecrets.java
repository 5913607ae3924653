package health.anteroom.kit.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.gen.OctetKeyPairGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** A directory with fresh secret files, as the local stack makes it. */
public final class TestSecrets {
    private static final OctetKeyPair IDENTITY = identityKey();
    private static final List<String> KEYS = List.of(
            "practice",
            "transport",
            "link",
            "index",
            "request",
            "audit-sample",
            "audit-scheduling",
            "audit-intake",
            "audit-notification",
            "audit-gateway");
    private static final Path DIRECTORY = write();

    private TestSecrets() {}

    public static Path directory() {
        return DIRECTORY;
    }

    static OctetKeyPair identity() {
        return IDENTITY;
    }

    private static OctetKeyPair identityKey() {
        try {
            return new OctetKeyPairGenerator(Curve.Ed25519).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Path write() {
        try {
            Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "secrets");
            for (String name : KEYS) {
                byte[] key = new byte[32];
                new SecureRandom().nextBytes(key);
                Files.writeString(
                        directory.resolve(name + ".key"),
                        Base64.getUrlEncoder().withoutPadding().encodeToString(key));
            }
            Files.writeString(directory.resolve("identity-private.jwk"), IDENTITY.toJSONString());
            Files.writeString(
                    directory.resolve("identity-public.jwk"),
                    IDENTITY.toPublicJWK().toJSONString());
            return directory;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
