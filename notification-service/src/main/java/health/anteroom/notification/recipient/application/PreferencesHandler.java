package health.anteroom.notification.recipient.application;

import health.anteroom.kit.store.Stored;
import health.anteroom.notification.recipient.ClientId;
import health.anteroom.notification.recipient.ReachListener;
import health.anteroom.notification.recipient.model.Recipient;
import java.util.Optional;

/** Reads and changes a client's wishes; planned messages follow a change at once. */
public final class PreferencesHandler {
    private static final int TRIES = 10;

    private final Recipients recipients;
    private final ReachListener listener;

    public PreferencesHandler(Recipients recipients, ReachListener listener) {
        this.recipients = recipients;
        this.listener = listener;
    }

    public PreferencesOutcome read(ClientId client) {
        return recipients.find(client).map(PreferencesHandler::found).orElseGet(PreferencesOutcome.NobodyThere::new);
    }

    public PreferencesOutcome change(ChangePreferences command) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Stored<Recipient>> before = recipients.find(command.client());
            if (before.isEmpty()) {
                return new PreferencesOutcome.NobodyThere();
            }
            long revision = before.get().revision();
            if (command.madeFrom().filter(from -> from != revision).isPresent()) {
                return new PreferencesOutcome.ChangedMeanwhile();
            }
            Recipient known = before.get().state();
            Recipient after = known.choosing(command.change().apply(known.preferences()));
            Optional<Stored<Recipient>> now = recipients.replace(before.get(), after);
            if (now.isPresent()) {
                listener.reachMayHaveChanged(command.client());
                return found(now.get());
            }
        }
        return new PreferencesOutcome.ChangedMeanwhile();
    }

    private static PreferencesOutcome found(Stored<Recipient> recipient) {
        return new PreferencesOutcome.Found(recipient.state().preferences(), recipient.revision());
    }
}
