package health.anteroom.kit.crypto;

import com.nimbusds.jose.jwk.OctetKeyPair;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Base64;

/** Reads the practice's secret files. A service that lacks one that it needs does not start. */
public final class Secrets {
    private static final int KEY_BYTES = 32;

    private final Path directory;

    public Secrets(Path directory) {
        this.directory = directory;
    }

    /** A key of 32 bytes, in base64url. */
    public byte[] key(String name) {
        byte[] key = Base64.getUrlDecoder().decode(text(name + ".key"));
        if (key.length != KEY_BYTES) {
            throw new IllegalStateException("The secret " + name + " has " + key.length + " bytes, not " + KEY_BYTES);
        }
        return key;
    }

    /** An Ed25519 key as a JWK (RFC 8037). */
    public OctetKeyPair jwk(String name) {
        try {
            return OctetKeyPair.parse(text(name + ".jwk"));
        } catch (ParseException notAKey) {
            throw new IllegalStateException("The secret " + name + " is no JWK");
        }
    }

    private String text(String file) {
        try {
            return Files.readString(directory.resolve(file)).strip();
        } catch (IOException missing) {
            throw new UncheckedIOException("The secret file " + file + " cannot be read in " + directory, missing);
        }
    }
}
