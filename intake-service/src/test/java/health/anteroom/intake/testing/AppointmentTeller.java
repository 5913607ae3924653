package health.anteroom.intake.testing;

import health.anteroom.kit.crypto.TransportCipher;
import health.anteroom.kit.event.EventHeaders;
import health.anteroom.kit.id.Ids;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Tells of appointments on Kafka, as scheduling would. */
public final class AppointmentTeller {
    private static final JsonMapper JSON = new JsonMapper();

    private final KafkaTemplate<String, byte[]> kafka;
    private final TransportCipher transport;

    AppointmentTeller(KafkaTemplate<String, byte[]> kafka, TransportCipher transport) {
        this.kafka = kafka;
        this.transport = transport;
    }

    public void tell(AnAppointment appointment) {
        send("anteroom.appointment.v1", appointment);
    }

    public void send(String type, AnAppointment appointment) {
        Map<String, Object> data = new LinkedHashMap<>(appointment.state());
        if (!appointment.isHold()) {
            data.put("client", client(appointment));
        }
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>("anteroom.appointments", appointment.id(), JSON.writeValueAsBytes(data));
        Headers headers = message.headers();
        EventHeaders.write(headers, "specversion", "1.0");
        EventHeaders.write(headers, "id", Ids.random());
        EventHeaders.write(headers, "type", type);
        EventHeaders.write(headers, "source", "scheduling");
        EventHeaders.write(headers, "subject", appointment.id());
        EventHeaders.write(headers, "time", "2026-11-22T18:01:12.345Z");
        EventHeaders.write(headers, "revision", Long.toString(appointment.revision()));
        kafka.send(message).orTimeout(10, TimeUnit.SECONDS).join();
    }

    private Map<String, Object> client(AnAppointment appointment) {
        Map<String, Object> client = new LinkedHashMap<>();
        client.put("id", appointment.client());
        appointment
                .plain()
                .forEach((field, value) -> client.put(field, transport.seal(appointment.id() + "/" + field, value)));
        client.put("zone", "America/New_York");
        client.put("region", "US-NY");
        client.put("plainWords", false);
        return client;
    }
}
