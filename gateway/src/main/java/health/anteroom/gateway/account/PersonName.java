package health.anteroom.gateway.account;

/** A client's chosen name or a staff member's name; never rendered. */
public record PersonName(String value) {
    @Override
    public String toString() {
        return "<hidden>";
    }
}
