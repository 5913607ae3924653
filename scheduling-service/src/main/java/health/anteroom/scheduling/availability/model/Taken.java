package health.anteroom.scheduling.availability.model;

import java.util.List;

/**
 * What stands against a clinician's open hours.
 *
 * @param busy the time of other appointments, buffers included, rounded outwards to ticks
 * @param off time off, which only the session itself must stay clear of
 * @param starts of the appointments that count towards the clinician's maximums
 * @param ofOffering those of them that count towards the offering's
 * @param rooms when each room is taken, without buffers; empty when no room is needed
 */
public record Taken(Intervals busy, Intervals off, Starts starts, Starts ofOffering, List<Intervals> rooms) {
    public static final Taken NOTHING = busyWith(Intervals.NONE);

    public Taken {
        rooms = List.copyOf(rooms);
    }

    public static Taken busyWith(Intervals busy) {
        return new Taken(busy, Intervals.NONE, Starts.NONE, Starts.NONE, List.of());
    }

    public Taken off(Intervals timeOff) {
        return new Taken(busy, timeOff, starts, ofOffering, rooms);
    }

    public Taken counting(Starts all, Starts ofThisOffering) {
        return new Taken(busy, off, all, ofThisOffering, rooms);
    }

    public Taken inOneOf(List<Intervals> busyRooms) {
        return new Taken(busy, off, starts, ofOffering, busyRooms);
    }
}
