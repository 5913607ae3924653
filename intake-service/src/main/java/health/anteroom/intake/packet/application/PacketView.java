package health.anteroom.intake.packet.application;

import health.anteroom.intake.packet.model.Packet;
import health.anteroom.intake.response.AnswerAccess;

/** A packet as it may be shown, with the rule that says who reads the answers. */
public record PacketView(String id, Packet packet, String title, AnswerAccess access) {}
