package health.anteroom.kit.request;

/**
 * What a creating request leads to.
 *
 * @param id of what it creates: the same for the same actor, route and key
 * @param bodyHash of the canonical body, to tell a repetition from a reuse of the key
 */
public record RequestKey(String id, String bodyHash) {}
