package health.anteroom.gateway.signin.model;

/**
 * The browser that a session began in.
 *
 * @param browser keyed hash of its cookie
 * @param home whether it is the first that ever signed in for this person
 */
public record SignedInFrom(String browser, boolean home) {}
