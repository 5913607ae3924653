package health.anteroom.badgateway.signin.adapter.web;

import health.anteroom.badgateway.routing.BadRoute;
import health.anteroom.badgateway.signin.adapter.mongo.BadStore;

/** An adapter that knows another, and half of a circle of features. */
public record BadController(BadStore store, BadRoute route) {}
