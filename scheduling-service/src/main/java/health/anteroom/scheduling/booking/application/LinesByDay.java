package health.anteroom.scheduling.booking.application;

import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.TimeRange;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

/** Appointment ids by clinician and UTC day; what runs over midnight stands in both days. */
final class LinesByDay {
    private static final long DAY = 86_400;

    private final Map<Day, Set<String>> days = new ConcurrentHashMap<>();

    void add(CalendarLine line) {
        ClinicianId clinician = line.occupied().clinician();
        days(line.occupied().time())
                .forEach(day -> days.computeIfAbsent(new Day(clinician, day), key -> ConcurrentHashMap.newKeySet())
                        .add(line.id()));
    }

    void remove(CalendarLine line) {
        ClinicianId clinician = line.occupied().clinician();
        days(line.occupied().time())
                .forEach(day -> days.computeIfPresent(new Day(clinician, day), (key, ids) -> {
                    ids.remove(line.id());
                    return ids.isEmpty() ? null : ids;
                }));
    }

    Set<String> of(ClinicianId clinician, TimeRange range) {
        Set<String> ids = new TreeSet<>();
        days(range).forEach(day -> ids.addAll(days.getOrDefault(new Day(clinician, day), Set.of())));
        return ids;
    }

    private static LongStream days(TimeRange range) {
        return LongStream.rangeClosed(
                Math.floorDiv(range.start().getEpochSecond(), DAY),
                Math.floorDiv(range.end().getEpochSecond() - 1, DAY));
    }

    private record Day(ClinicianId clinician, long epochDay) {}
}
