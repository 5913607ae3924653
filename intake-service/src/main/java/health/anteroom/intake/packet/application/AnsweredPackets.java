package health.anteroom.intake.packet.application;

import health.anteroom.intake.client.ClientId;
import health.anteroom.intake.client.WrittenAnswers;
import health.anteroom.intake.packet.model.Packet;
import health.anteroom.intake.packet.model.PacketPart;
import health.anteroom.intake.response.ResponseDrafts;
import health.anteroom.kit.store.AggregateStore;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether anything was answered in any packet, as the responses themselves say. */
@Component
final class AnsweredPackets implements WrittenAnswers {
    private final AggregateStore<Packet> packets;
    private final PacketDefinitions definitions;
    private final ResponseDrafts drafts;

    AnsweredPackets(AggregateStore<Packet> packets, PacketDefinitions definitions, ResponseDrafts drafts) {
        this.packets = packets;
        this.definitions = definitions;
        this.drafts = drafts;
    }

    @Override
    public boolean any(ClientId client) {
        List<String> ids = definitions.ids().stream()
                .map(definition -> DerivedIds.packet(client, definition).value())
                .toList();
        return packets.findAll(ids).stream()
                .map(stored -> drafts.progress(stored.state().parts().stream()
                        .map(PacketPart::response)
                        .toList()))
                .flatMap(progress -> progress.values().stream())
                .anyMatch(part -> part.progress().given() > 0);
    }
}
