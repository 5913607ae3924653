package health.anteroom.intake.packet.application;

import health.anteroom.intake.client.CareTeams;
import health.anteroom.intake.client.ClientId;
import health.anteroom.intake.client.ClientRegister;
import health.anteroom.intake.packet.model.Packet;
import health.anteroom.intake.packet.model.PacketId;
import health.anteroom.intake.reading.Readings;
import health.anteroom.intake.response.PartOf;
import health.anteroom.intake.response.ResponseDrafts;
import health.anteroom.kit.fault.CrashPoint;
import health.anteroom.kit.store.AggregateStore;
import org.springframework.stereotype.Component;

/**
 * Makes ready what a booking needs here: the client, who meets them, who reads, the packet it asks for, its parts. Always in this
 * order and each under an id that follows from the booking, so that the same news again completes what a crash cut off;
 * each document is guarded by what it has seen, so that older news changes nothing.
 */
@Component
public final class PrepareForAppointmentHandler {
    private final ClientRegister clients;
    private final CareTeams teams;
    private final Readings readings;
    private final AggregateStore<Packet> packets;
    private final PacketMaker maker;
    private final ResponseDrafts drafts;

    public PrepareForAppointmentHandler(
            ClientRegister clients,
            CareTeams teams,
            Readings readings,
            AggregateStore<Packet> packets,
            PacketMaker maker,
            ResponseDrafts drafts) {
        this.clients = clients;
        this.teams = teams;
        this.readings = readings;
        this.packets = packets;
        this.maker = maker;
        this.drafts = drafts;
    }

    public void handle(AppointmentNews news) {
        ClientId client = news.client().id();
        if (news.appointment().isLiving()) {
            clients.welcome(news.client());
            CrashPoint.reach("intake.client-made");
        }
        teams.learn(client, news.appointment(), news.cause());
        CrashPoint.reach("intake.care-team-learned");
        readings.follow(client);
        CrashPoint.reach("intake.readers-named");
        news.appointment().packetAsked().ifPresent(definition -> prepare(client, definition));
    }

    private void prepare(ClientId client, String definition) {
        PacketId id = DerivedIds.packet(client, definition);
        if (maker.put(id, client, definition)) {
            CrashPoint.reach("intake.packet-made");
            packets.find(id.value()).ifPresent(stored -> beginParts(id, stored.state()));
        }
    }

    private void beginParts(PacketId id, Packet packet) {
        packet.parts().forEach(part -> {
            drafts.begin(part.response(), new PartOf(packet.client(), id.value(), part.questionnaire()));
            CrashPoint.reach("intake.part-begun");
        });
    }
}
