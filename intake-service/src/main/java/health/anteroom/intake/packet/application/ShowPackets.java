package health.anteroom.intake.packet.application;

import health.anteroom.intake.client.CareTeams;
import health.anteroom.intake.client.ClientId;
import health.anteroom.intake.packet.model.Packet;
import health.anteroom.intake.packet.model.PacketDefinition;
import health.anteroom.intake.packet.model.PacketPart;
import health.anteroom.intake.response.AnswerAccess;
import health.anteroom.intake.response.ResponseDrafts;
import health.anteroom.kit.audit.AuditOutcome;
import health.anteroom.kit.audit.AuditTrail;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.ClientCaller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.identity.Visitor;
import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.Stored;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows packets with progress: their own to clients, any to staff. Answers are not in reach here. */
@Component
public final class ShowPackets {
    private final AggregateStore<Packet> packets;
    private final PacketDefinitions definitions;
    private final ResponseDrafts drafts;
    private final CareTeams teams;
    private final AuditTrail audit;

    public ShowPackets(
            AggregateStore<Packet> packets,
            PacketDefinitions definitions,
            ResponseDrafts drafts,
            CareTeams teams,
            AuditTrail audit) {
        this.packets = packets;
        this.definitions = definitions;
        this.drafts = drafts;
        this.teams = teams;
        this.audit = audit;
    }

    /** Of these clients, oldest first; whether the caller may ask for them was decided before. */
    public List<PacketView> of(Caller caller, Collection<ClientId> clients) {
        List<String> ids = clients.stream()
                .distinct()
                .flatMap(client -> definitions.ids().stream()
                        .map(definition -> DerivedIds.packet(client, definition).value()))
                .toList();
        List<Stored<Packet>> found = packets.findAll(ids).stream()
                .sorted(Comparator.comparing(
                                (Stored<Packet> stored) -> stored.state().createdAt())
                        .thenComparing(Stored::id))
                .toList();
        return views(caller, found);
    }

    /** Empty when it is not there or not the caller's. */
    public Optional<PacketView> one(Caller caller, String id) {
        return packets.find(id)
                .filter(stored -> mayRead(caller, stored))
                .map(stored -> views(caller, List.of(stored)).getFirst());
    }

    private boolean mayRead(Caller caller, Stored<Packet> stored) {
        boolean allowed = switch (caller) {
            case Visitor visitor -> false;
            case ClientCaller client ->
                client.clientId().equals(stored.state().client().value());
            case StaffCaller staff -> true;
        };
        if (!allowed) {
            audit.record(caller, "packet.read", stored.id(), AuditOutcome.REFUSED);
        }
        return allowed;
    }

    private List<PacketView> views(Caller caller, List<Stored<Packet>> shown) {
        audit.record(caller, "packet.read", shown.stream().map(Stored::id).toList(), AuditOutcome.ALLOWED);
        return shown.stream().map(this::view).toList();
    }

    private PacketView view(Stored<Packet> stored) {
        Packet packet = stored.state();
        Packet now = packet.with(drafts.progress(
                packet.parts().stream().map(PacketPart::response).toList()));
        String title = definitions
                .find(packet.definition())
                .map(PacketDefinition::title)
                .orElse(packet.definition());
        return new PacketView(stored.id(), now, title, new AnswerAccess(teams.of(packet.client())));
    }
}
