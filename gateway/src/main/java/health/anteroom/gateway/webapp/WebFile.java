package health.anteroom.gateway.webapp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * One built file, ready to be sent: as it is, and as gzip where that is smaller. One whose name holds its hash never
 * changes.
 */
final class WebFile {
    private static final int WORTH_ZIPPING = 512;
    private static final int ETAG_BYTES = 12;

    private final byte[] plain;
    private final byte @Nullable [] zipped;
    private final String type;
    private final String etag;
    private final boolean forEver;

    private WebFile(byte[] plain, byte @Nullable [] zipped, String type, boolean forEver) {
        this.plain = plain;
        this.zipped = zipped;
        this.type = type;
        this.etag = etagOf(plain);
        this.forEver = forEver;
    }

    static WebFile of(String path, byte[] content) {
        byte[] smaller = content.length < WORTH_ZIPPING ? content : zip(content);
        return new WebFile(
                content,
                smaller.length < content.length ? smaller : null,
                MediaTypes.of(path),
                path.startsWith("assets/"));
    }

    byte[] plain() {
        return plain;
    }

    Optional<byte[]> zipped() {
        return Optional.ofNullable(zipped);
    }

    String type() {
        return type;
    }

    String etag() {
        return etag;
    }

    boolean forEver() {
        return forEver;
    }

    private static byte[] zip(byte[] content) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return zipped.toByteArray();
    }

    private static String etagOf(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return '"' + HexFormat.of().formatHex(digest, 0, ETAG_BYTES) + '"';
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
