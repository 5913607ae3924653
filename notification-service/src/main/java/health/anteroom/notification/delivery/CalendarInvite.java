package health.anteroom.notification.delivery;

/**
 * What makes calendars replace an entry instead of adding one (RFC 5545, 3.8.4.7 and 3.8.7.4).
 *
 * @param uid the same for all messages about one appointment
 * @param sequence grows with each change of time
 */
public record CalendarInvite(String uid, long sequence) {}
