package health.anteroom.scheduling.practice.adapter.web;

import health.anteroom.scheduling.platform.InputCheck;
import health.anteroom.scheduling.practice.ChangeLimits;
import health.anteroom.scheduling.practice.Maximums;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How late and how often clients change an offering by themselves, as the owner writes and reads it. */
record ChangesBody(
        @Nullable Duration moveNotice,
        @Nullable Duration cancelNotice,
        @Nullable Integer maximumMoves) {
    private static final Duration LONGEST = Duration.ofDays(30);
    private static final int MOST = 100;

    ChangeLimits toLimits() {
        return new ChangeLimits(
                orZero(moveNotice), orZero(cancelNotice), maximumMoves == null ? Maximums.UNLIMITED : maximumMoves);
    }

    void check(InputCheck check) {
        check.demand(isNotice(moveNotice), "/moveNotice", "Up to 30 days, please.")
                .demand(isNotice(cancelNotice), "/cancelNotice", "Up to 30 days, please.")
                .demand(
                        maximumMoves == null || (maximumMoves >= 0 && maximumMoves <= MOST),
                        "/maximumMoves",
                        "0 to 100, or none at all.");
    }

    private static boolean isNotice(@Nullable Duration notice) {
        return notice == null
                || (!notice.isNegative() && notice.compareTo(LONGEST) <= 0 && notice.toSeconds() % 60 == 0);
    }

    private static Duration orZero(@Nullable Duration notice) {
        return notice == null ? Duration.ZERO : notice;
    }
}
