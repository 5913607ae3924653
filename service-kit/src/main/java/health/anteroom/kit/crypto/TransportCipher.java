package health.anteroom.kit.crypto;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Seals names and contacts in events under the practice's transport key. */
public final class TransportCipher {
    private final AesGcm cipher;

    public TransportCipher(byte[] transportKey) {
        this.cipher = new AesGcm(transportKey);
    }

    /**
     * @param address {@code <aggregate id>/<field>}; the value opens nowhere else
     */
    public String seal(String address, String plain) {
        byte[] sealed =
                cipher.encrypt(plain.getBytes(StandardCharsets.UTF_8), address.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    public String open(String address, String sealed) {
        byte[] plain = cipher.decrypt(Base64.getUrlDecoder().decode(sealed), address.getBytes(StandardCharsets.UTF_8));
        return new String(plain, StandardCharsets.UTF_8);
    }
}
