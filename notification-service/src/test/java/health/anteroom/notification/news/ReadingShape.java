package health.anteroom.notification.news;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a recorded reading event as the listener does. */
public final class ReadingShape {
    private static final JsonMapper AS_EVENTS_ARE_READ = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ReadingShape() {}

    public static void assertReadable(String json) {
        ReadingV1 reading = AS_EVENTS_ARE_READ.readValue(json, ReadingV1.class);

        assertThat(reading.client()).isNotBlank();
        assertThat(reading.tell()).isEqualTo(reading.revision() > 0);
        assertThat(reading.at() != null).isEqualTo(reading.tell());
    }
}
