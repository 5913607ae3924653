package health.anteroom.kit.identity;

/** A capability as it came in {@code Authorization: Bearer}; not yet checked. */
public record Bearer(String token) {
    @Override
    public String toString() {
        return "<hidden>";
    }
}
