package health.anteroom.notification.recipient.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a recorded client event as the listener does. */
public final class ClientShape {
    private static final JsonMapper AS_EVENTS_ARE_READ = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ClientShape() {}

    public static void assertReadable(String json) {
        ClientV1 client = AS_EVENTS_ARE_READ.readValue(json, ClientV1.class);

        assertThat(client.id()).isNotBlank();
        assertThat(client.email() != null || client.phone() != null).isTrue();
        assertThat(ZoneId.of(client.zone())).isNotNull();
    }
}
