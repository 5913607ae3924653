package health.anteroom.notification.news;

import health.anteroom.kit.event.EventListener;
import health.anteroom.kit.event.ReceivedEvent;
import health.anteroom.notification.recipient.ClientId;
import java.util.Optional;

/** That there is something new about who reads what a client wrote. */
public final class NewsListener implements EventListener {
    private static final String TYPE = "anteroom.reading.v1";

    private final TellNewsHandler handler;
    private final NewsEngine engine;

    public NewsListener(TellNewsHandler handler, NewsEngine engine) {
        this.handler = handler;
        this.engine = engine;
    }

    @Override
    public String topic() {
        return "anteroom.readings";
    }

    @Override
    public String feature() {
        return "news";
    }

    @Override
    public void on(ReceivedEvent event) {
        if (!event.type().equals(TYPE)) {
            throw event.unknownType();
        }
        ReadingV1 reading = event.data(ReadingV1.class);
        if (reading.tell()) {
            ClientId client = new ClientId(reading.client());
            handler.hear(client, reading.revision(), Optional.ofNullable(reading.at()), event.cause());
            handler.dueOf(client).ifPresent(at -> engine.watch(client, at));
        }
    }
}
