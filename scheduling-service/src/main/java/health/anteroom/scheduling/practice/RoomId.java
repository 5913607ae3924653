package health.anteroom.scheduling.practice;

/** Chosen by the practice ({@code blue}); it never changes. */
public record RoomId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
