package health.anteroom.kit.crypto;

/** Where an encrypted value belongs; it cannot be read at any other place. */
public record FieldAddress(String client, String collection, String field) {
    byte[] associatedData() {
        return String.join("\n", client, collection, field).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
