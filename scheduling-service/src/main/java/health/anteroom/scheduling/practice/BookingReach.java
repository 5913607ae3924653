package health.anteroom.scheduling.practice;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How soon and how far ahead a client may book, from now; no window means unlimited. Both only hide starts. */
public record BookingReach(Duration minimumNotice, @Nullable Duration window) {
    public static final BookingReach ANY = new BookingReach(Duration.ZERO, null);
}
