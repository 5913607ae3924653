package health.anteroom.kit.store;

/**
 * The event that led to a write.
 *
 * @param source the id of the aggregate that the event tells of
 * @param revision that aggregate's revision
 */
public record Cause(String source, long revision) {}
