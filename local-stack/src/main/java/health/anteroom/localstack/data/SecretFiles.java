package health.anteroom.localstack.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** The practice's secrets, made once: keys of 32 bytes in base64url, and the gateway's Ed25519 key as a JWK (RFC 8037). */
public final class SecretFiles {
    private static final List<String> KEYS = List.of(
            "practice",
            "transport",
            "link",
            "index",
            "request",
            "audit-scheduling",
            "audit-intake",
            "audit-notification",
            "audit-gateway");
    private static final List<String> PROVIDERS = List.of("smtp.password", "sms.token");
    private static final int KEY_BYTES = 32;

    private final Path directory;
    private final SecureRandom random = new SecureRandom();

    private SecretFiles(Path directory) {
        this.directory = directory;
    }

    /** Makes what is missing. What is there is never replaced: it would lock the practice out of its own data. */
    public static Path complete(Path directory) {
        try {
            Files.createDirectories(
                    directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            SecretFiles files = new SecretFiles(directory);
            for (String name : KEYS) {
                files.writeIfMissing(name + ".key", files.randomText());
            }
            files.identity();
            return directory;
        } catch (IOException | GeneralSecurityException broken) {
            throw new IllegalStateException("The secrets cannot be made in " + directory, broken);
        }
    }

    /** Empty files for what only the practice's providers of mail and text messages can give it. */
    public static void leaveRoomForProviders(Path directory) {
        SecretFiles files = new SecretFiles(directory);
        PROVIDERS.forEach(name -> files.writeIfMissing(name, ""));
    }

    /** A random text of 256 bits, for what lives as long as one run. */
    public static String runToken() {
        return new SecretFiles(Path.of("")).randomText();
    }

    private void identity() throws IOException, GeneralSecurityException {
        if (Files.exists(directory.resolve("identity-private.jwk"))) {
            return;
        }
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        String form = "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"" + raw(pair.getPublic()) + "\"";
        // A public half without its private one is left from a start that was killed here; nobody has signed with it.
        Files.deleteIfExists(directory.resolve("identity-public.jwk"));
        writeIfMissing("identity-public.jwk", form + "}");
        writeIfMissing("identity-private.jwk", form + ",\"d\":\"" + raw(pair.getPrivate()) + "\"}");
    }

    private void writeIfMissing(String name, String content) {
        Path file = directory.resolve(name);
        if (Files.exists(file)) {
            return;
        }
        try {
            Path fresh = directory.resolve(name + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, content);
            Files.move(fresh, file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String randomText() {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return text(bytes);
    }

    /** Both encodings of RFC 8410 end in the 32 bytes of the key itself. */
    private static String raw(Key key) {
        byte[] encoded = key.getEncoded();
        return text(Arrays.copyOfRange(encoded, encoded.length - KEY_BYTES, encoded.length));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
