package health.anteroom.badgateway.account;

/** Used by the wrong one. */
public record BadAccount(String name) {}
