package health.anteroom.notification.reminder.model;

import java.time.Instant;

/** The newest revision of the appointment that this service heard of, and when it was made. */
public record Version(long revision, Instant at) {}
