package health.anteroom.intake.packet.application;

import health.anteroom.intake.client.ClientId;
import health.anteroom.intake.packet.model.PacketId;
import health.anteroom.intake.response.ResponseId;
import health.anteroom.kit.id.Ids;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Ids that follow from what they are made of, so that a repeated or resumed event finds what the first try made. They can be
 * derived only by who knows the client's id, which is random.
 */
final class DerivedIds {
    private DerivedIds() {}

    static PacketId packet(ClientId client, String definition) {
        return new PacketId(of("packet", client.value(), definition));
    }

    static ResponseId response(PacketId packet, String questionnaire) {
        return new ResponseId(of("response", packet.value(), questionnaire));
    }

    private static String of(String... source) {
        try {
            byte[] text = String.join("\n", source).getBytes(StandardCharsets.UTF_8);
            return Ids.ofDigest(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
