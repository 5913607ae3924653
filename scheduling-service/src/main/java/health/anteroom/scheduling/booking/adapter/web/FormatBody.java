package health.anteroom.scheduling.booking.adapter.web;

import health.anteroom.scheduling.booking.model.Tell;
import health.anteroom.scheduling.platform.InputCheck;
import health.anteroom.scheduling.practice.Format;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How to meet instead. */
record FormatBody(@Nullable Format format, @Nullable Tell tell) {
    Format wanted() {
        new InputCheck().present(format, "/format").orRefuse();
        return Objects.requireNonNull(format);
    }
}
