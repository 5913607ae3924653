package health.anteroom.notification.reminder.model;

import java.time.Instant;

/** That it was booked, when, and what was asked for then. */
public record Booking(ConfirmWish confirm, Instant at) {}
