package health.anteroom.notification.recipient.application;

import health.anteroom.notification.recipient.ReachListener;
import health.anteroom.notification.recipient.model.Recipient;
import java.util.Optional;

/** Keeps the copy of a client up to date; planned messages follow. */
public final class RecordClientHandler {
    private final Recipients recipients;
    private final ReachListener listener;

    public RecordClientHandler(Recipients recipients, ReachListener listener) {
        this.recipients = recipients;
        this.listener = listener;
    }

    public void record(RecordClient command) {
        recipients.consume(
                command.client(),
                command.cause(),
                known -> Optional.of(known.map(one -> one.recordedAs(command.card(), command.zone(), command.wording()))
                        .orElseGet(() -> Recipient.recorded(
                                command.client(), command.card(), command.zone(), command.wording()))));
        // Also after a repetition: the first time may have ended between the two.
        listener.reachMayHaveChanged(command.client());
    }
}
