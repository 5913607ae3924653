package health.anteroom.notification.reply;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature that Twilio made common: HMAC-SHA-1 over the public address of the webhook and all fields of the form, each name
 * followed by its value, in the order of the names; in Base64. See twilio.com/docs/usage/webhooks/webhooks-security.
 */
public final class ReplySignature {
    private static final String ALGORITHM = "HmacSHA1";

    private final URI webhook;
    private final String key;

    /**
     * @param webhook the address that the provider calls
     * @param key shared with the provider; empty = no reply is believed
     */
    public ReplySignature(URI webhook, String key) {
        this.webhook = webhook;
        this.key = key;
    }

    boolean isBy(String given, Map<String, String> form) {
        return !key.isBlank()
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), of(form).getBytes(StandardCharsets.UTF_8));
    }

    private String of(Map<String, String> form) {
        StringBuilder signed = new StringBuilder(webhook.toString());
        new TreeMap<>(form).forEach((name, value) -> signed.append(name).append(value));
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, impossible);
        }
    }
}
