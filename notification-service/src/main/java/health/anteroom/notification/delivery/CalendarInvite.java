package health.anteroom.notification.delivery;

import java.time.Instant;

/**
 * What makes calendars change an entry instead of adding one: the same for all messages about one appointment, and for the
 * file that its page offers.
 *
 * @param id the appointment's
 * @param sequence its revision
 * @param made when that revision was made
 */
public record CalendarInvite(String id, long sequence, Instant made) {}
