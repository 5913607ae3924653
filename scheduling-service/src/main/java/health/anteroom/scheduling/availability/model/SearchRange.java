package health.anteroom.scheduling.availability.model;

/** Which starts are asked for: from inclusive, to exclusive, in epoch seconds; and what is now. */
public record SearchRange(long from, long to, long now) {
    /** Exactly one start. */
    public static SearchRange only(long start, long now) {
        return new SearchRange(start, start + 1, now);
    }
}
