package health.anteroom.intake.packet.adapter.kafka;

import health.anteroom.intake.packet.application.PrepareForAppointmentHandler;
import health.anteroom.kit.event.EventListener;
import health.anteroom.kit.event.ReceivedEvent;
import org.springframework.stereotype.Component;

/** Follows scheduling's appointments. */
@Component
final class AppointmentListener implements EventListener {
    private static final String TYPE = "anteroom.appointment.v1";

    private final AppointmentReader reader;
    private final PrepareForAppointmentHandler handler;

    AppointmentListener(AppointmentReader reader, PrepareForAppointmentHandler handler) {
        this.reader = reader;
        this.handler = handler;
    }

    @Override
    public String topic() {
        return "anteroom.appointments";
    }

    @Override
    public String feature() {
        return "packet";
    }

    @Override
    public void on(ReceivedEvent event) {
        if (!TYPE.equals(event.type())) {
            throw event.unknownType();
        }
        reader.read(event).ifPresent(handler::handle);
    }
}
