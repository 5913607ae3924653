package health.anteroom.notification.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a recorded sign-in code event as the listener does. */
public final class SignInCodeShape {
    private static final JsonMapper AS_EVENTS_ARE_READ = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private SignInCodeShape() {}

    public static void assertReadable(String json) {
        SignInCodeV1 code = AS_EVENTS_ARE_READ.readValue(json, SignInCodeV1.class);

        assertThat(code.id()).isNotBlank();
        assertThat(code.code()).isNotBlank();
        assertThat(code.expiresAt()).isAfter(Instant.EPOCH);
        assertThat(code.email() != null ^ code.phone() != null).isTrue();
    }
}
