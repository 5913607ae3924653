package health.anteroom.kit.request;

/** The revision that an edit was made on: {@code If-Match: "7"} (RFC 9110, section 13.1.1). */
public record IfMatch(long revision) {}
