package health.anteroom.intake.packet.model;

/** Names one client's packet of one definition. */
public record PacketId(String value) {}
