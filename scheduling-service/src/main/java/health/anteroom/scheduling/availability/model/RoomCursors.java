package health.anteroom.scheduling.availability.model;

import java.util.List;

/** Walks once through the rooms: one of them must be free for the whole session. Without rooms there is nothing to find. */
final class RoomCursors {
    private final IntervalCursor[] rooms;

    RoomCursors(List<Intervals> busy) {
        this.rooms = busy.stream().map(IntervalCursor::new).toArray(IntervalCursor[]::new);
    }

    /** When a room might be free again, or {@link IntervalCursor#FREE}. */
    long blockedUntil(long from, long to) {
        long first = rooms.length == 0 ? IntervalCursor.FREE : Long.MAX_VALUE;
        for (IntervalCursor room : rooms) {
            long blocked = room.blockedUntil(from, to);
            if (blocked == IntervalCursor.FREE) {
                return IntervalCursor.FREE;
            }
            first = Math.min(first, blocked);
        }
        return first;
    }
}
