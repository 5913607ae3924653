package health.anteroom.intake.packet.adapter.mongo;

import health.anteroom.intake.packet.model.Packet;
import health.anteroom.intake.packet.model.PacketPart;
import java.time.Instant;
import java.util.List;

/** The wire form of a packet: {@code contracts/events/packet.v1.schema.json}. */
record PacketV1(String id, String client, String appointment, String clinician, List<PartV1> parts, Instant createdAt) {
    static final String TOPIC = "anteroom.packets";
    static final String TYPE = "anteroom.packet.v1";

    static PacketV1 of(String id, Packet packet) {
        return new PacketV1(
                id,
                packet.client().value(),
                packet.prepares().appointment(),
                packet.prepares().clinician(),
                packet.parts().stream().map(PartV1::of).toList(),
                packet.createdAt());
    }

    /** One part and how far it is. */
    record PartV1(String id, String response, int given, int of, boolean submitted) {
        static PartV1 of(PacketPart part) {
            return new PartV1(
                    part.questionnaire().id(),
                    part.response().value(),
                    part.howFar().progress().given(),
                    part.howFar().progress().of(),
                    part.howFar().isSubmitted());
        }
    }
}
