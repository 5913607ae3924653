package health.anteroom.notification.recipient.application;

import health.anteroom.kit.store.Cause;
import health.anteroom.notification.recipient.ClientId;
import health.anteroom.notification.recipient.model.Recipient;
import java.util.Optional;

/** Notes that whoever holds a client's contact was heard of. */
public final class HolderSignedInHandler {
    private final Recipients recipients;

    public HolderSignedInHandler(Recipients recipients) {
        this.recipients = recipients;
    }

    /** Of a client who is not known yet there is nothing to note: with their booking they will be. */
    public void signedIn(ClientId client, Cause cause) {
        recipients.consume(
                client, cause, known -> known.map(Recipient::reached).filter(next -> !known.equals(Optional.of(next))));
    }
}
