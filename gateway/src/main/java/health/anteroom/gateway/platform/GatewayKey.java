package health.anteroom.gateway.platform;

import health.anteroom.kit.crypto.Hmac;
import health.anteroom.kit.id.Ids;

/** Keyed hashes that only this practice's gateways can make: their key comes from the identity key, which nobody else has. */
public final class GatewayKey {
    private final Hmac key;

    public GatewayKey(byte[] secret) {
        this.key = new Hmac(new Hmac(secret).of("anteroom gateway: cookies and networks"));
    }

    /**
     * 128 bits, base64url.
     *
     * @param purpose keeps the hashes of different things apart
     */
    public String hash(String purpose, String text) {
        return Ids.ofDigest(key.of(purpose + "\n" + text));
    }
}
