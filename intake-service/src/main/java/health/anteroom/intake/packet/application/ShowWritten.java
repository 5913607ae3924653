package health.anteroom.intake.packet.application;

import health.anteroom.intake.access.IntakePolicy;
import health.anteroom.intake.client.ClientId;
import health.anteroom.intake.packet.model.Packet;
import health.anteroom.intake.packet.model.PacketPart;
import health.anteroom.intake.reading.Readings;
import health.anteroom.intake.response.WrittenPart;
import health.anteroom.intake.response.WrittenParts;
import health.anteroom.kit.access.Access;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.Stored;
import health.anteroom.kit.time.PracticeClock;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Everything that one client wrote, for a clinician who may read it: in the order in which they were asked. */
@Component
public final class ShowWritten {
    private final AggregateStore<Packet> packets;
    private final PacketDefinitions definitions;
    private final WrittenParts written;
    private final Readings readings;
    private final PracticeClock clock;

    ShowWritten(
            AggregateStore<Packet> packets,
            PacketDefinitions definitions,
            WrittenParts written,
            Readings readings,
            PracticeClock clock) {
        this.packets = packets;
        this.definitions = definitions;
        this.written = written;
        this.readings = readings;
        this.clock = clock;
    }

    public Access access(Caller caller, ClientId client) {
        return IntakePolicy.readers(caller, staff -> isReader(staff, client));
    }

    /** Parts of which the caller may read nothing are left out; each look leaves its trace. */
    public List<WrittenPart> of(Caller caller, ClientId client) {
        List<String> ids = definitions.ids().stream()
                .map(definition -> DerivedIds.packet(client, definition).value())
                .toList();
        return packets.findAll(ids).stream()
                .map(Stored::state)
                .sorted(Comparator.comparing(Packet::createdAt))
                .flatMap(packet -> packet.parts().stream())
                .map(PacketPart::response)
                .flatMap(response -> written.read(caller, response).stream())
                .toList();
    }

    private boolean isReader(StaffCaller staff, ClientId client) {
        return staff.clinicianId()
                .flatMap(clinician -> readings.of(client).active(clinician, clock.instant()))
                .isPresent();
    }
}
