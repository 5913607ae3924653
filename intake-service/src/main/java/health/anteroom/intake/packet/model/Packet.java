package health.anteroom.intake.packet.model;

import health.anteroom.intake.client.ClientId;
import health.anteroom.intake.response.ResponseId;
import health.anteroom.intake.response.ResponseProgress;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What one client is asked: one packet for each client and definition, however often they book. */
public record Packet(ClientId client, String definition, Prepares prepares, List<PacketPart> parts, Instant createdAt) {
    public Packet {
        parts = List.copyOf(parts);
    }

    public Packet preparing(Prepares other) {
        return new Packet(client, definition, other, parts, createdAt);
    }

    /** With the progress that is known of each part; parts of which nothing is known stay. */
    public Packet with(Map<ResponseId, ResponseProgress> progress) {
        List<PacketPart> now = parts.stream()
                .map(part -> part.at(progress.getOrDefault(part.response(), part.howFar())))
                .toList();
        return new Packet(client, definition, prepares, now, createdAt);
    }
}
