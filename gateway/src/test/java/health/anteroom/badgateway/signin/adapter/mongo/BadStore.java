package health.anteroom.badgateway.signin.adapter.mongo;

/** Used by the wrong ones. */
public record BadStore(String name) {}
