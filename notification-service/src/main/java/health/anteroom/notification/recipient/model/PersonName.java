package health.anteroom.notification.recipient.model;

/** What somebody is called; never rendered by accident. */
public record PersonName(String value) {
    @Override
    public String toString() {
        return "<hidden>";
    }
}
