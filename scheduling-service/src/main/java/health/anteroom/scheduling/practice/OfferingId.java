package health.anteroom.scheduling.practice;

/** Chosen by the practice ({@code consultation}); it never changes. */
public record OfferingId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
