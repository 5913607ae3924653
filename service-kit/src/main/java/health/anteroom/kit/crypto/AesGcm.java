package health.anteroom.kit.crypto;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;

/** AES-256-GCM by Tink: a random nonce before the ciphertext, the associated data bound to both. */
final class AesGcm {
    private final AesGcmJce cipher;

    AesGcm(byte[] key) {
        try {
            this.cipher = new AesGcmJce(key);
        } catch (GeneralSecurityException notAKey) {
            throw new IllegalArgumentException("Not a key of 16 or 32 bytes", notAKey);
        }
    }

    byte[] encrypt(byte[] plain, byte[] associatedData) {
        try {
            return cipher.encrypt(plain, associatedData);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("Cannot encrypt", broken);
        }
    }

    byte[] decrypt(byte[] sealed, byte[] associatedData) {
        try {
            return cipher.decrypt(sealed, associatedData);
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException("Sealed with another key or for another place", foreign);
        }
    }
}
