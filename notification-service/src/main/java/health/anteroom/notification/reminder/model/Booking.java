package health.anteroom.notification.reminder.model;

import java.time.Instant;

/**
 * That it was booked, when, by whom, and what was asked for then.
 *
 * @param unproven it was made with no more than a contact that was known, and whoever holds it has not said that it was them
 */
public record Booking(ConfirmWish confirm, Instant at, BookedBy by, boolean unproven) {}
