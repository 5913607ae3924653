package health.anteroom.scheduling.practice;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What holds for the whole practice: when it is closed, and which rooms it has. Without rooms meeting in person is not
 * limited by them.
 */
public record PracticeSetup(List<Holiday> holidays, List<Room> rooms) {
    public static final PracticeSetup NONE = new PracticeSetup(List.of(), List.of());

    public PracticeSetup {
        holidays = List.copyOf(holidays);
        rooms = List.copyOf(rooms);
    }

    /** The dates on which somebody who works in that zone is off. */
    public Set<LocalDate> holidaysIn(ZoneId zone) {
        return holidays.stream()
                .filter(holiday -> holiday.closes(zone))
                .map(Holiday::date)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The rooms that a meeting of that format could take; none when it needs none, or when nobody counts rooms. */
    public List<RoomId> roomsFor(Format format) {
        return format == Format.IN_PERSON ? rooms.stream().map(Room::id).toList() : List.of();
    }
}
