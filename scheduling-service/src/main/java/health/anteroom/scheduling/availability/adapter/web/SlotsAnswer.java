package health.anteroom.scheduling.availability.adapter.web;

import health.anteroom.scheduling.availability.application.FoundSlots;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Free times in the asked zone. */
record SlotsAnswer(
        String zone,
        String region,
        List<SlotAnswer> slots,
        @Nullable String note) {
    static List<SlotAnswer> in(ZoneId zone, FoundSlots found) {
        List<SlotAnswer> slots = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            Instant start = found.start(i);
            slots.add(new SlotAnswer(
                    start.atZone(zone).toOffsetDateTime(),
                    start.plus(found.duration()).atZone(zone).toOffsetDateTime(),
                    found.clinician(i).value()));
        }
        return slots;
    }

    /** One free time. */
    record SlotAnswer(OffsetDateTime start, OffsetDateTime end, String clinician) {}
}
