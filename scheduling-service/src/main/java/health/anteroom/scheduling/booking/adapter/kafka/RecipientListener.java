package health.anteroom.scheduling.booking.adapter.kafka;

import health.anteroom.kit.crypto.FieldCipher;
import health.anteroom.kit.event.EventListener;
import health.anteroom.kit.event.ReceivedEvent;
import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.booking.application.ChangeWishes;
import health.anteroom.scheduling.booking.model.ClientId;
import org.springframework.stereotype.Component;

/** Hears from notification what a client wants it to take to change an appointment; their messages do not concern us. */
@Component
class RecipientListener implements EventListener {
    static final String TYPE = "anteroom.recipient.v1";
    private static final String MESSAGES = "anteroom.delivery.v1";

    private final ChangeWishes wishes;
    private final FieldCipher keys;
    private final PracticeClock clock;

    RecipientListener(ChangeWishes wishes, FieldCipher keys, PracticeClock clock) {
        this.wishes = wishes;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return "anteroom.deliveries";
    }

    @Override
    public String feature() {
        return "changes";
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.type().equals(MESSAGES)) {
            return;
        }
        if (!event.type().equals(TYPE)) {
            throw event.unknownType();
        }
        HeardRecipient heard = event.data(HeardRecipient.class);
        if (!keys.erased(heard.id())) {
            wishes.remember(new ClientId(heard.id()), heard.changes(), clock.instant(), event.cause());
        }
    }
}
