package health.anteroom.kit.capability;

import health.anteroom.kit.crypto.Hmac;
import health.anteroom.kit.id.Ids;
import health.anteroom.kit.identity.Bearer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** Makes and checks capability tokens: 128 bits of an HMAC under the link key, computed again on each use. */
public final class Capabilities {
    private final Hmac linkKey;

    public Capabilities(Hmac linkKey) {
        this.linkKey = linkKey;
    }

    public String issue(Capability capability) {
        return Ids.ofDigest(linkKey.of(capability.canonical()));
    }

    public boolean grants(Optional<Bearer> bearer, Capability capability) {
        return bearer.filter(given -> MessageDigest.isEqual(bytes(given.token()), bytes(issue(capability))))
                .isPresent();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
