package health.anteroom.scheduling.availability.model;

import health.anteroom.scheduling.practice.Schedule;
import health.anteroom.scheduling.practice.TimeRange;
import java.util.Comparator;

/** A clinician's time off as the engine reads it. */
public final class TimeOffIntervals {
    private TimeOffIntervals() {}

    public static Intervals of(Schedule schedule) {
        Intervals.Builder builder = new Intervals.Builder();
        schedule.timeOff().stream()
                .map(off -> off.time())
                .sorted(Comparator.comparing(TimeRange::start))
                .forEach(time ->
                        builder.add(time.start().getEpochSecond(), time.end().getEpochSecond()));
        return builder.build();
    }
}
