package health.anteroom.badgateway.signin.application;

import health.anteroom.badgateway.signin.adapter.mongo.BadStore;
import jakarta.servlet.http.HttpServletRequest;

/** An application that knows an adapter and the web. */
public record BadHandler(BadStore store, HttpServletRequest request) {}
