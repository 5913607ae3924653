package health.anteroom.notification.recipient.adapter.kafka;

import health.anteroom.kit.event.EventListener;
import health.anteroom.kit.event.ReceivedEvent;
import health.anteroom.notification.recipient.ClientId;
import health.anteroom.notification.recipient.application.HolderSignedInHandler;

/** That a client signed in: whoever holds the contact is real, and was reached. The codes on the same topic are not ours. */
public final class SignedInListener implements EventListener {
    private static final String TYPE = "anteroom.signed-in.v1";
    private static final String A_CODE = "anteroom.sign-in-code.v1";

    private final HolderSignedInHandler handler;

    public SignedInListener(HolderSignedInHandler handler) {
        this.handler = handler;
    }

    @Override
    public String topic() {
        return "anteroom.sign-in";
    }

    @Override
    public String feature() {
        return "reached";
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.type().equals(A_CODE)) {
            return;
        }
        if (!event.type().equals(TYPE)) {
            throw event.unknownType();
        }
        handler.signedIn(new ClientId(event.data(SignedInV1.class).client()), event.cause());
    }
}
