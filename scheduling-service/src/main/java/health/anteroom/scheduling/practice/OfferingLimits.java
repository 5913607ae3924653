package health.anteroom.scheduling.practice;

/** How many of one offering each clinician gives in a day and a week, and between which local times. */
public record OfferingLimits(Maximums maximums, DayBounds bounds) {
    public static final OfferingLimits NONE = new OfferingLimits(Maximums.NONE, DayBounds.NONE);

    public boolean limit() {
        return maximums.limit() || bounds.limits();
    }
}
