package health.anteroom.scheduling.practice;

/** Chosen by the practice ({@code c1}); it never changes. */
public record ClinicianId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
