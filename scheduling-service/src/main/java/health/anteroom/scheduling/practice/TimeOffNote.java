package health.anteroom.scheduling.practice;

/** Why someone is away: for the practice only, so it never shows in a log. */
public record TimeOffNote(String text) {
    public static final TimeOffNote NONE = new TimeOffNote("");

    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return "<hidden>";
    }
}
