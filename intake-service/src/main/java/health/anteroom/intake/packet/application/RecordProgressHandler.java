package health.anteroom.intake.packet.application;

import health.anteroom.intake.packet.model.Packet;
import health.anteroom.intake.packet.model.PacketId;
import health.anteroom.intake.packet.model.PacketPart;
import health.anteroom.intake.response.ResponseDrafts;
import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.Cause;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Brings a packet up to date with its parts. The news only says where to look: what is written is what the parts say now,
 * so that news in any order, or again, ends the same.
 */
@Component
public final class RecordProgressHandler {
    private final AggregateStore<Packet> packets;
    private final ResponseDrafts drafts;

    public RecordProgressHandler(AggregateStore<Packet> packets, ResponseDrafts drafts) {
        this.packets = packets;
        this.drafts = drafts;
    }

    public void handle(PacketId id, Cause cause) {
        packets.consume(
                id.value(),
                cause,
                present -> present.flatMap(packet -> Optional.of(packet.with(drafts.progress(packet.parts().stream()
                                .map(PacketPart::response)
                                .toList())))
                        .filter(now -> !now.equals(packet))));
    }
}
