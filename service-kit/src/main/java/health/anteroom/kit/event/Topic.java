package health.anteroom.kit.event;

/** A topic that this service produces; declared as a bean, made at start with 12 partitions. */
public record Topic(String name) {}
