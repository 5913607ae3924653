package health.anteroom.gateway.signin.model;

import java.time.Duration;

/** How long a session lasts without use, and at most. */
public record SessionTimes(Duration idle, Duration absolute) {}
