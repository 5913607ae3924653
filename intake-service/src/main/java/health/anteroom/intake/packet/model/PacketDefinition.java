package health.anteroom.intake.packet.model;

import java.util.List;

/**
 * What a packet asks.
 *
 * @param title in words for the client
 * @param parts ids of questionnaires, in their order
 */
public record PacketDefinition(String title, List<String> parts) {
    public PacketDefinition {
        parts = List.copyOf(parts);
    }
}
