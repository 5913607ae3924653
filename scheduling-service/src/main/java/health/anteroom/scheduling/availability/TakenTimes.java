package health.anteroom.scheduling.availability;

import health.anteroom.scheduling.availability.model.Intervals;
import health.anteroom.scheduling.availability.model.Taken;
import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.RoomId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The in-memory calendar: what is taken, by clinician and day. It is told of every revision of every appointment, from
 * this instance at once and from others by events, in any order and more than once. For listing only: the store decides.
 */
public final class TakenTimes {
    private static final TakenDays NEVER = new TakenDays();

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final Map<ClinicianId, TakenDays> byClinician = new ConcurrentHashMap<>();
    private final Map<RoomId, TakenDays> byRoom = new ConcurrentHashMap<>();

    /** It stands there now. */
    public void take(TakenTime taken, long revision) {
        known.compute(taken.id(), (id, before) -> {
            if (before != null && before.revision >= revision) {
                return before;
            }
            forget(before);
            days(taken.from().clinician()).add(taken);
            room(taken).ifPresent(room -> room.add(taken.inRoom()));
            return new Known(revision, taken, false);
        });
    }

    /** It is over, or was let go. */
    public void free(TakenTime taken, long revision) {
        known.compute(taken.id(), (id, before) -> {
            if (before != null && before.revision >= revision) {
                return before;
            }
            forget(before);
            return new Known(revision, taken, true);
        });
    }

    /** Everything that ended before then, and what was let go of it, is no longer needed. */
    public void forgetBefore(Instant end) {
        known.values().removeIf(one -> {
            boolean over = one.taken.busy().end().isBefore(end);
            if (over) {
                forget(one);
            }
            return over;
        });
    }

    /** What stands against a clinician's hours around a range of starts. */
    public Taken around(ClinicianId clinician, TakenSearch search) {
        TakenDays days = byClinician.get(clinician);
        return days == null ? Taken.NOTHING : days.around(search);
    }

    /** When each of those rooms is taken. */
    public List<Intervals> of(List<RoomId> rooms, TakenSearch search) {
        return rooms.stream()
                .map(room -> byRoom.getOrDefault(room, NEVER).busy(search))
                .toList();
    }

    private void forget(@org.jspecify.annotations.Nullable Known before) {
        if (before != null && !before.free) {
            days(before.taken.from().clinician()).remove(before.taken);
            room(before.taken).ifPresent(room -> room.remove(before.taken.inRoom()));
        }
    }

    private Optional<TakenDays> room(TakenTime taken) {
        return Optional.ofNullable(taken.from().room())
                .map(room -> byRoom.computeIfAbsent(room, id -> new TakenDays()));
    }

    private TakenDays days(ClinicianId clinician) {
        return byClinician.computeIfAbsent(clinician, id -> new TakenDays());
    }

    /** The newest that is known of one appointment; what is free is kept so that an older event cannot bring it back. */
    private record Known(long revision, TakenTime taken, boolean free) {}
}
