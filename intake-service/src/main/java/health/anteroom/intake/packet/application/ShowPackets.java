package health.anteroom.intake.packet.application;

import health.anteroom.intake.access.IntakePolicy;
import health.anteroom.intake.client.CareTeams;
import health.anteroom.intake.client.ClientId;
import health.anteroom.intake.packet.model.Packet;
import health.anteroom.intake.packet.model.PacketDefinition;
import health.anteroom.intake.packet.model.PacketPart;
import health.anteroom.intake.reading.Reading;
import health.anteroom.intake.reading.Readings;
import health.anteroom.intake.reading.WhoReads;
import health.anteroom.intake.response.ResponseDrafts;
import health.anteroom.intake.response.ResponseId;
import health.anteroom.kit.audit.AuditOutcome;
import health.anteroom.kit.audit.AuditTrail;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.ClientCaller;
import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.Stored;
import health.anteroom.kit.time.PracticeClock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows packets with progress to those who may see it. Answers are not in reach here. */
@Component
public final class ShowPackets {
    private final AggregateStore<Packet> packets;
    private final PacketDefinitions definitions;
    private final ResponseDrafts drafts;
    private final CareTeams teams;
    private final Readings readings;
    private final AuditTrail audit;
    private final PracticeClock clock;

    public ShowPackets(
            AggregateStore<Packet> packets,
            PacketDefinitions definitions,
            ResponseDrafts drafts,
            CareTeams teams,
            Readings readings,
            AuditTrail audit,
            PracticeClock clock) {
        this.packets = packets;
        this.definitions = definitions;
        this.drafts = drafts;
        this.teams = teams;
        this.readings = readings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Of those of these clients whose packets the caller may see, oldest first. */
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
                .flatMap(stored -> views(caller, List.of(stored)).stream().findFirst());
    }

    private List<PacketView> views(Caller caller, List<Stored<Packet>> found) {
        List<Stored<Packet>> shown =
                found.stream().filter(stored -> maySee(caller, stored)).toList();
        List<Stored<Packet>> refused =
                found.stream().filter(stored -> !shown.contains(stored)).toList();
        audit.record(caller, "packet.read", ids(refused), AuditOutcome.REFUSED);
        audit.record(caller, "packet.read", ids(shown), AuditOutcome.ALLOWED);
        return shown.stream().map(stored -> view(caller, stored)).toList();
    }

    private boolean maySee(Caller caller, Stored<Packet> stored) {
        ClientId client = stored.state().client();
        return IntakePolicy.progress(caller, client.value(), staff -> teams.meets(staff, client))
                .isGranted();
    }

    private static List<String> ids(List<Stored<Packet>> packets) {
        return packets.stream().map(Stored::id).toList();
    }

    private PacketView view(Caller caller, Stored<Packet> stored) {
        Packet packet = stored.state();
        Packet now = packet.with(drafts.progress(
                packet.parts().stream().map(PacketPart::response).toList()));
        String title = definitions
                .find(packet.definition())
                .map(PacketDefinition::title)
                .orElse(packet.definition());
        Reading reading =
                caller instanceof ClientCaller ? readings.shownTo(packet.client()) : readings.of(packet.client());
        Map<ResponseId, WhoReads> who = packet.parts().stream()
                .collect(Collectors.toMap(
                        PacketPart::response,
                        part -> WhoReads.of(reading, part.response().value(), clock.instant())));
        return new PacketView(stored.id(), now, title, who, reading.version());
    }
}
