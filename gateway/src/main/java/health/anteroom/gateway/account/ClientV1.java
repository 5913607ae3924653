package health.anteroom.gateway.account;

import org.jspecify.annotations.Nullable;

/** What the gateway uses of {@code anteroom.client.v1}; name and contacts are sealed. */
record ClientV1(
        String id,
        String name,
        @Nullable String email,
        @Nullable String phone) {
    static final String TOPIC = "anteroom.clients";
    static final String TYPE = "anteroom.client.v1";
}
