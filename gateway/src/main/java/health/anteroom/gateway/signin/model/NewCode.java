package health.anteroom.gateway.signin.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A code that is being made: the only state that holds its digits, so that they can be sent. Once stored it is a {@link
 * PendingCode}.
 *
 * @param message what is sent; null for a contact that nobody has, which gets the same document and no message
 */
public record NewCode(PendingCode pending, @Nullable CodeMessage message) implements CodeState {
    @Override
    public Instant expiresAt() {
        return pending.expiresAt();
    }
}
