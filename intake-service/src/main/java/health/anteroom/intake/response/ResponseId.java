package health.anteroom.intake.response;

/** Names one part of one client's packet. */
public record ResponseId(String value) {}
