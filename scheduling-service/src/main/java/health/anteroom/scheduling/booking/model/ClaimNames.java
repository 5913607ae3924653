package health.anteroom.scheduling.booking.model;

import health.anteroom.scheduling.availability.Ticks;
import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.Maximums;
import health.anteroom.scheduling.practice.TimeRange;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/** How claims are named. Changing a name needs a migration: old and new names would not see each other. */
public final class ClaimNames {
    private static final String VISITOR = "visitor/";

    private ClaimNames() {}

    /** The five-minute ticks that a busy time touches: {@code clinician/c1@5900000}. */
    public static List<String> ticks(ClinicianId clinician, TimeRange busy) {
        return LongStream.range(
                        Math.floorDiv(busy.start().getEpochSecond(), Ticks.SECONDS),
                        Math.ceilDiv(busy.end().getEpochSecond(), Ticks.SECONDS))
                .mapToObj(tick -> "clinician/" + clinician + "@" + tick)
                .toList();
    }

    /** The places of that local day and week, for a clinician with maximums. */
    public static List<Places> places(MeetingWith clinician, TimeRange time, Maximums maximums) {
        LocalDate day = time.start().atZone(clinician.zone()).toLocalDate();
        List<Places> places = new ArrayList<>();
        if (maximums.limitsDays()) {
            places.add(new Places("clinician/" + clinician.id() + "#" + day, maximums.perDay()));
        }
        if (maximums.limitsWeeks()) {
            String week = String.format(
                    Locale.ROOT,
                    "%d-W%02d",
                    day.get(IsoFields.WEEK_BASED_YEAR),
                    day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            places.add(new Places("clinician/" + clinician.id() + "#" + week, maximums.perWeek()));
        }
        return places;
    }

    /** A visitor's places for holds. */
    public static Places holdsOf(String visitor) {
        return new Places(VISITOR + visitor + "/hold", HoldTime.MOST_PER_VISITOR);
    }

    static boolean isVisitors(String name) {
        return name.startsWith(VISITOR);
    }
}
