package health.anteroom.notification.delivery.model;

/** Text that fits into one header line whatever it was made of: no control character survives. */
public record OneLine(String value) {
    public OneLine {
        value = value.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
