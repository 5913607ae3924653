package health.anteroom.badnotification.platform;

/** Known to a feature, which it should not be. */
public class Wiring {}
