package health.anteroom.notification.recipient.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a recorded sign-in as the listener does. */
public final class SignedInShape {
    private static final JsonMapper AS_EVENTS_ARE_READ = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private SignedInShape() {}

    public static void assertReadable(String json) {
        assertThat(AS_EVENTS_ARE_READ.readValue(json, SignedInV1.class).client())
                .isNotBlank();
    }
}
