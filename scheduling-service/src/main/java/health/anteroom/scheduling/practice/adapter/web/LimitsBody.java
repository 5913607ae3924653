package health.anteroom.scheduling.practice.adapter.web;

import health.anteroom.scheduling.platform.InputCheck;
import health.anteroom.scheduling.practice.DayBounds;
import health.anteroom.scheduling.practice.Maximums;
import health.anteroom.scheduling.practice.OfferingLimits;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How many, and between which local times: the limits of an offering as the owner writes and reads them. */
record LimitsBody(
        @Nullable Integer maximumPerDay,
        @Nullable Integer maximumPerWeek,
        @Nullable String earliest,
        @Nullable String latest) {
    private static final int MOST_PER_DAY = 100;
    private static final int MOST_PER_WEEK = 500;
    private static final String MIDNIGHT = "00:00";

    static LimitsBody of(OfferingLimits limits) {
        Maximums most = limits.maximums();
        DayBounds bounds = limits.bounds();
        return new LimitsBody(
                most.limitsDays() ? most.perDay() : null,
                most.limitsWeeks() ? most.perWeek() : null,
                bounds.earliest() == 0 ? null : LocalInterval.text(bounds.earliest()),
                bounds.hasLatest() ? LocalInterval.text(bounds.latest()) : null);
    }

    static LimitsBody most(@Nullable Integer perDay, @Nullable Integer perWeek) {
        return new LimitsBody(perDay, perWeek, null, null);
    }

    OfferingLimits toLimits() {
        return new OfferingLimits(maximums(), bounds());
    }

    Maximums maximums() {
        return new Maximums(
                maximumPerDay == null ? Maximums.UNLIMITED : maximumPerDay,
                maximumPerWeek == null ? Maximums.UNLIMITED : maximumPerWeek);
    }

    private DayBounds bounds() {
        return new DayBounds(
                LocalInterval.minute(earliestOrMidnight()),
                latest == null ? DayBounds.OPEN_END : LocalInterval.end(latest));
    }

    void checkMaximums(InputCheck check) {
        check.demand(isWithin(maximumPerDay, MOST_PER_DAY), "/maximumPerDay", "1 to 100, or none at all.")
                .demand(isWithin(maximumPerWeek, MOST_PER_WEEK), "/maximumPerWeek", "1 to 500, or none at all.");
    }

    /** @param session what has to fit between the two times */
    void check(InputCheck check, @Nullable Duration session) {
        checkMaximums(check);
        int from = LocalInterval.minute(earliestOrMidnight());
        int to = latest == null ? DayBounds.OPEN_END : LocalInterval.end(latest);
        check.demand(from >= 0, "/earliest", "A local time such as 09:00, please.")
                .demand(to >= 0, "/latest", "A local time such as 20:00, at most 24:00, please.");
        boolean fits = session == null || latest == null || to - from >= session.toMinutes();
        check.demand(from < 0 || to < 0 || fits, "/latest", "One session has to fit between the two times.");
    }

    private String earliestOrMidnight() {
        return earliest == null ? MIDNIGHT : earliest;
    }

    private static boolean isWithin(@Nullable Integer number, int most) {
        return number == null || (number > 0 && number <= most);
    }
}
