package health.anteroom.badgateway.routing;

import health.anteroom.badgateway.signin.model.BadModel;

/** A feature that reaches behind another one's door. */
public record BadRoute(BadModel model) {}
