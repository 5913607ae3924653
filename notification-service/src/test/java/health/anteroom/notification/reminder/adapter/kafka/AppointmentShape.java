package health.anteroom.notification.reminder.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a recorded appointment event as the listener does. */
public final class AppointmentShape {
    private static final JsonMapper AS_EVENTS_ARE_READ = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private AppointmentShape() {}

    public static void assertReadable(String json) {
        AppointmentV1 appointment = AS_EVENTS_ARE_READ.readValue(json, AppointmentV1.class);

        assertThat(appointment.id()).isNotBlank();
        assertThat(appointment.clinicianName()).isNotBlank();
        assertThat(appointment.end()).isAfter(appointment.start());
        boolean somebodys = switch (appointment.status()) {
            case REQUESTED, BOOKED, CANCELLED -> true;
            case HELD, RELEASED, EXPIRED -> false;
        };
        assertThat(appointment.news(2).isPresent()).isEqualTo(somebodys);
    }
}
