package health.anteroom.gateway.signin.model;

import java.time.Instant;

/** Used, replaced or tried too often; bound to nobody any more. */
public record EndedCode(Instant expiresAt) implements CodeState {}
