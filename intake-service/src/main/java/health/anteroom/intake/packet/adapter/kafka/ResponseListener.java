package health.anteroom.intake.packet.adapter.kafka;

import health.anteroom.intake.packet.application.RecordProgressHandler;
import health.anteroom.intake.packet.model.PacketId;
import health.anteroom.kit.event.EventListener;
import health.anteroom.kit.event.ReceivedEvent;
import org.springframework.stereotype.Component;

/** Follows this service's own responses, so that packets tell the truth also after a crash between the two. */
@Component
final class ResponseListener implements EventListener {
    private static final String TYPE = "anteroom.response.v1";

    private final RecordProgressHandler handler;

    ResponseListener(RecordProgressHandler handler) {
        this.handler = handler;
    }

    @Override
    public String topic() {
        return "anteroom.responses";
    }

    @Override
    public String feature() {
        return "packet-progress";
    }

    @Override
    public void on(ReceivedEvent event) {
        if (!TYPE.equals(event.type())) {
            throw event.unknownType();
        }
        handler.handle(new PacketId(event.data(ProgressV1.class).packet()), event.cause());
    }

    /** What is used of {@code anteroom.response.v1}. */
    record ProgressV1(String packet) {}
}
