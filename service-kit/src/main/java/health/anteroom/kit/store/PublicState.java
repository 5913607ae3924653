package health.anteroom.kit.store;

/**
 * What the world may know of an aggregate at one revision.
 *
 * @param topic the Kafka topic
 * @param type the CloudEvents type with its version, such as {@code anteroom.appointment.v1}
 * @param data a record that is written as JSON; no answers, free text or scores, names and contacts only sealed
 */
public record PublicState(String topic, String type, Object data) {}
