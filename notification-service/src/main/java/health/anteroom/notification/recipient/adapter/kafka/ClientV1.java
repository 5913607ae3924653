package health.anteroom.notification.recipient.adapter.kafka;

import org.jspecify.annotations.Nullable;

/** What this service uses of {@code anteroom.client.v1}; contacts are sealed for transport. */
record ClientV1(String id, @Nullable String email, @Nullable String phone, String zone, boolean plainWords) {}
