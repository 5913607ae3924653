package health.anteroom.scheduling.availability.adapter.web;

import health.anteroom.scheduling.availability.application.FindSlots;
import health.anteroom.scheduling.platform.InputCheck;
import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.Format;
import health.anteroom.scheduling.practice.OfferingId;
import health.anteroom.scheduling.practice.Region;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The query parameters of a slot search, bound by name. */
record SlotsQuery(
        String offering,
        LocalDate from,
        LocalDate to,
        String zone,
        @Nullable String clinician,
        @Nullable String region,
        @Nullable Format format,
        @Nullable String modality,
        @Nullable String language) {
    private static final int MOST_DAYS = 62;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    void check() {
        new InputCheck()
                .zone(zone, "/zone")
                .demand(!to.isBefore(from), "/to", "The last date is not before the first.")
                .demand(
                        from.getYear() >= FIRST_YEAR && to.getYear() <= LAST_YEAR,
                        "/from",
                        "Please ask for a date nearer to now.")
                .demand(
                        to.toEpochDay() - from.toEpochDay() < MOST_DAYS,
                        "/to",
                        "At most " + MOST_DAYS + " days at a time, please.")
                .demand(region == null || Region.isRegion(region), "/region", "Regions look like US-NY.")
                .orRefuse();
    }

    FindSlots toQuery(Region home) {
        return new FindSlots(
                new OfferingId(offering),
                from.atStartOfDay(zoneId()).toInstant(),
                to.plusDays(1).atStartOfDay(zoneId()).toInstant(),
                region == null ? home : new Region(region),
                new FindSlots.Wishes(
                        clinician == null ? null : new ClinicianId(clinician), format, modality, language));
    }

    ZoneId zoneId() {
        return ZoneId.of(zone);
    }
}
