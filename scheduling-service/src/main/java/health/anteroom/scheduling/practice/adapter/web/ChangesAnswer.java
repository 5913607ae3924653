package health.anteroom.scheduling.practice.adapter.web;

import health.anteroom.scheduling.practice.ChangeLimits;
import health.anteroom.scheduling.practice.Lengths;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What clients change by themselves, in the shape in which the owner sends it back; what is not limited is absent. */
record ChangesAnswer(
        @Nullable String moveNotice,
        @Nullable String cancelNotice,
        @Nullable Integer maximumMoves) {
    static ChangesAnswer of(ChangeLimits limits) {
        return new ChangesAnswer(
                text(limits.moveNotice()),
                text(limits.cancelNotice()),
                limits.limitMoves() ? limits.maximumMoves() : null);
    }

    private static @Nullable String text(Duration notice) {
        return notice.isZero() ? null : Lengths.text(notice);
    }
}
