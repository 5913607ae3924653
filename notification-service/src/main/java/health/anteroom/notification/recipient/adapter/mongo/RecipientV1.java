package health.anteroom.notification.recipient.adapter.mongo;

import health.anteroom.notification.recipient.model.Recipient;

/** The data of {@code anteroom.recipient.v1}: see {@code contracts/events}. How a client is reached is nobody else's. */
record RecipientV1(String id, String changes) {
    static final String TYPE = "anteroom.recipient.v1";

    static RecipientV1 of(Recipient recipient) {
        return new RecipientV1(
                recipient.id().value(),
                recipient.preferences().safety().changes().name());
    }
}
