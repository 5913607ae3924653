package health.anteroom.kit.calendar;

/**
 * From whom invitations come.
 *
 * @param name neutral
 * @param address the same as the sender's of the mail, else mail programs distrust it
 */
public record CalendarOrganizer(String name, String address) {}
