package health.anteroom.notification.recipient.application;

import health.anteroom.notification.recipient.ClientId;
import health.anteroom.notification.recipient.model.Preferences;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A change of some wishes; the others stay.
 *
 * @param madeFrom the revision that it was made from, where the caller said so
 */
public record ChangePreferences(ClientId client, Optional<Long> madeFrom, UnaryOperator<Preferences> change) {}
