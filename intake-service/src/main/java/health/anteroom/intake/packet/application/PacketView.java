package health.anteroom.intake.packet.application;

import health.anteroom.intake.packet.model.Packet;
import health.anteroom.intake.reading.WhoReads;
import health.anteroom.intake.response.ResponseId;
import java.util.Map;

/**
 * A packet as it may be shown, with who reads each part.
 *
 * @param readers the version of the who-reads line
 */
public record PacketView(String id, Packet packet, String title, Map<ResponseId, WhoReads> who, int readers) {
    public PacketView {
        who = Map.copyOf(who);
    }
}
