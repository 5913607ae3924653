package health.anteroom.notification.recipient.adapter.kafka;

/** What this service uses of {@code anteroom.signed-in.v1}. */
record SignedInV1(String client) {}
