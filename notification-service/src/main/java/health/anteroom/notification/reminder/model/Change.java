package health.anteroom.notification.reminder.model;

import java.time.Instant;

/** The newest change that a message could tell: who made it, when, and how it is to be told. */
public record Change(ChangedBy by, Tell tell, Instant at) {}
