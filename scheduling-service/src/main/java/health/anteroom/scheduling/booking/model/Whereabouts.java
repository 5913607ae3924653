package health.anteroom.scheduling.booking.model;

import health.anteroom.scheduling.practice.Region;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a client will be: their zone, and the region when they say it. */
public record Whereabouts(ZoneId zone, @Nullable Region region) {
    public Optional<Region> saidRegion() {
        return Optional.ofNullable(region);
    }
}
