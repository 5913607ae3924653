package health.anteroom.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Opens the feature's own event record to the contract test. */
public final class ClientEventShape {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ClientEventShape() {}

    public static void assertReadable(String example) {
        ClientV1 client = JSON.readValue(example, ClientV1.class);
        assertThat(client.id()).isNotBlank();
        assertThat(client.name()).isNotBlank();
        assertThat(client.email() != null || client.phone() != null).isTrue();
    }
}
