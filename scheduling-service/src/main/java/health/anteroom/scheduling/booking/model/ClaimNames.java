package health.anteroom.scheduling.booking.model;

import health.anteroom.scheduling.availability.Ticks;
import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.Maximums;
import health.anteroom.scheduling.practice.RoomId;
import health.anteroom.scheduling.practice.TimeRange;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/** How claims are named. Changing a name needs a migration: old and new names would not see each other. */
public final class ClaimNames {
    private static final String CLINICIAN = "clinician/";
    private static final String ROOM = "room/";
    private static final String VISITOR = "visitor/";
    private static final String NETWORK = "network/";

    private ClaimNames() {}

    /** The five-minute ticks that a busy time touches: {@code clinician/c1@5900000}. */
    public static List<String> ticks(ClinicianId clinician, TimeRange busy) {
        return ticks(CLINICIAN + clinician, busy);
    }

    /** The five-minute ticks of a session in a room: {@code room/blue@5900000}. */
    public static List<String> ticks(RoomId room, TimeRange time) {
        return ticks(ROOM + room, time);
    }

    private static List<String> ticks(String whose, TimeRange time) {
        return LongStream.range(
                        Math.floorDiv(time.start().getEpochSecond(), Ticks.SECONDS),
                        Math.ceilDiv(time.end().getEpochSecond(), Ticks.SECONDS))
                .mapToObj(tick -> whose + "@" + tick)
                .toList();
    }

    /** The places of that local day and week with a clinician: {@code clinician/c1#2026-11-24/3}. */
    public static List<Places> places(Meeting meeting, Maximums maximums) {
        return places(CLINICIAN + meeting.with().id(), localDay(meeting), maximums);
    }

    /** Those of one offering: {@code clinician/c1/offering/couples#2026-W48/2}. */
    public static List<Places> placesOfOffering(Meeting meeting, Maximums maximums) {
        String prefix = CLINICIAN + meeting.with().id() + "/offering/"
                + meeting.purpose().id();
        return places(prefix, localDay(meeting), maximums);
    }

    private static List<Places> places(String prefix, LocalDate day, Maximums maximums) {
        List<Places> places = new ArrayList<>();
        if (maximums.limitsDays()) {
            places.add(new Places(Places.Kind.DAY, prefix + "#" + day, maximums.perDay()));
        }
        if (maximums.limitsWeeks()) {
            String week = String.format(
                    Locale.ROOT,
                    "%d-W%02d",
                    day.get(IsoFields.WEEK_BASED_YEAR),
                    day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            places.add(new Places(Places.Kind.WEEK, prefix + "#" + week, maximums.perWeek()));
        }
        return places;
    }

    private static LocalDate localDay(Meeting meeting) {
        return meeting.time().start().atZone(meeting.with().zone()).toLocalDate();
    }

    /** A visitor's places for holds. */
    public static Places holdsOf(String visitor) {
        return new Places(Places.Kind.HOLDS, VISITOR + visitor + "/hold", HoldTime.MOST_PER_VISITOR);
    }

    /** The places for holds of everybody who comes from one network. */
    public static Places holdsOfNetwork(String network) {
        return new Places(Places.Kind.HOLDS, NETWORK + network + "/hold", HoldTime.MOST_PER_NETWORK);
    }

    static boolean isRooms(String name) {
        return name.startsWith(ROOM);
    }

    static boolean isHolders(String name) {
        return name.startsWith(VISITOR) || name.startsWith(NETWORK);
    }
}
