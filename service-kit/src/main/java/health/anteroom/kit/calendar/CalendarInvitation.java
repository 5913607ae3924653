package health.anteroom.kit.calendar;

/**
 * An entry as it travels in a mail (RFC 5546).
 *
 * @param method {@code REQUEST}, which adds or changes the entry, or {@code CANCEL}; the part's media type names it, too
 */
public record CalendarInvitation(String method, String text) {
    @Override
    public String toString() {
        return "CalendarInvitation[" + method + "]";
    }
}
