package health.anteroom.scheduling.practice.adapter.web;

import health.anteroom.scheduling.platform.InputCheck;
import health.anteroom.scheduling.practice.AvailabilityRule;
import health.anteroom.scheduling.practice.DayHours;
import health.anteroom.scheduling.practice.LocalTimeRange;
import health.anteroom.scheduling.practice.Maximums;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A clinician's availability as staff write and read it. */
record AvailabilityBody(
        @Nullable String zone,
        @Nullable List<WeeklyInterval> weekly,
        @Nullable List<DatedIntervals> overrides,
        @Nullable Integer maximumPerDay,
        @Nullable Integer maximumPerWeek) {
    private static final String INTERVAL = "An interval runs from HH:MM to a later HH:MM, at most 24:00.";

    static AvailabilityBody of(AvailabilityRule rule) {
        List<WeeklyInterval> weekly = new ArrayList<>();
        new TreeMap<>(rule.weekly())
                .forEach((day, hours) -> hours.ranges().stream()
                        .map(LocalInterval::of)
                        .forEach(interval -> weekly.add(new WeeklyInterval(day, interval.from(), interval.to()))));
        List<DatedIntervals> overrides = new ArrayList<>();
        new TreeMap<>(rule.overrides())
                .forEach((date, hours) -> overrides.add(new DatedIntervals(
                        date, hours.ranges().stream().map(LocalInterval::of).toList())));
        Maximums most = rule.maximums();
        return new AvailabilityBody(
                rule.zone().getId(),
                weekly,
                overrides,
                most.limitsDays() ? most.perDay() : null,
                most.limitsWeeks() ? most.perWeek() : null);
    }

    AvailabilityRule toRule() {
        check();
        Map<DayOfWeek, List<LocalTimeRange>> days = new EnumMap<>(DayOfWeek.class);
        Objects.requireNonNull(weekly)
                .forEach(
                        interval -> days.computeIfAbsent(Objects.requireNonNull(interval.day), day -> new ArrayList<>())
                                .add(interval.interval().toRange()));
        return new AvailabilityRule(
                ZoneId.of(Objects.requireNonNull(zone)),
                days.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> DayHours.of(entry.getValue()))),
                dated(),
                LimitsBody.most(maximumPerDay, maximumPerWeek).maximums());
    }

    private Map<LocalDate, DayHours> dated() {
        Map<LocalDate, DayHours> dates = new TreeMap<>();
        for (DatedIntervals override : overrides == null ? List.<DatedIntervals>of() : overrides) {
            dates.put(
                    Objects.requireNonNull(override.date),
                    DayHours.of(
                            override.all().stream().map(LocalInterval::toRange).toList()));
        }
        return dates;
    }

    private void check() {
        InputCheck check = new InputCheck()
                .zone(zone, "/zone")
                .present(weekly, "/weekly")
                .noNulls(weekly, 100, "/weekly")
                .noNulls(overrides, 1000, "/overrides");
        LimitsBody.most(maximumPerDay, maximumPerWeek).checkMaximums(check);
        check.orRefuse();
        List<WeeklyInterval> days = Objects.requireNonNull(weekly);
        for (int i = 0; i < days.size(); i++) {
            check.present(days.get(i).day, "/weekly/" + i + "/day")
                    .demand(days.get(i).interval().isInterval(), "/weekly/" + i, INTERVAL);
        }
        List<DatedIntervals> dates = overrides == null ? List.of() : overrides;
        for (int i = 0; i < dates.size(); i++) {
            dates.get(i).check(check, "/overrides/" + i);
        }
        long different = dates.stream().map(DatedIntervals::date).distinct().count();
        check.demand(different == dates.size(), "/overrides", "Each date once, please.")
                .orRefuse();
    }

    /** Hours that come again every week. */
    record WeeklyInterval(
            @Nullable DayOfWeek day,
            @Nullable String from,
            @Nullable String to) {
        LocalInterval interval() {
            return new LocalInterval(from, to);
        }
    }

    /** The hours of one date. */
    record DatedIntervals(
            @Nullable LocalDate date, @Nullable List<LocalInterval> intervals) {
        List<LocalInterval> all() {
            return intervals == null ? List.of() : intervals;
        }

        void check(InputCheck check, String pointer) {
            check.present(date, pointer + "/date")
                    .present(intervals, pointer + "/intervals")
                    .demand(
                            all().stream().allMatch(interval -> interval != null && interval.isInterval()),
                            pointer + "/intervals",
                            INTERVAL);
        }
    }
}
