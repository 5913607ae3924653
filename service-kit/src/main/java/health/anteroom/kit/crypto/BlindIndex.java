package health.anteroom.kit.crypto;

import health.anteroom.kit.id.Ids;

/** Looks up a contact without storing it: an HMAC of its normalised form. */
public final class BlindIndex {
    private final Hmac indexKey;

    public BlindIndex(Hmac indexKey) {
        this.indexKey = indexKey;
    }

    /**
     * @param purpose keeps the indexes of different collections apart
     */
    public String of(String purpose, String normalised) {
        return Ids.ofDigest(indexKey.of(purpose + "\n" + normalised));
    }
}
