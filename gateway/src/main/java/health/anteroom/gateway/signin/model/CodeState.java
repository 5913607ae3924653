package health.anteroom.gateway.signin.model;

import java.time.Instant;

/** A one-time code from its making to its end. */
public sealed interface CodeState permits NewCode, PendingCode, EndedCode {
    /** After this the code opens nothing. */
    Instant expiresAt();
}
