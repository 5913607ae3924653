package health.anteroom.scheduling.availability;

import health.anteroom.scheduling.availability.model.Taken;
import health.anteroom.scheduling.practice.ClinicianId;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The in-memory calendar: what is taken, by clinician and day. It is told of every revision of every appointment, from
 * this instance at once and from others by events, in any order and more than once. For listing only: the store decides.
 */
public final class TakenTimes {
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final Map<ClinicianId, TakenDays> byClinician = new ConcurrentHashMap<>();

    /** It stands there now. */
    public void take(TakenTime taken, long revision) {
        known.compute(taken.id(), (id, before) -> {
            if (before != null && before.revision >= revision) {
                return before;
            }
            forget(before);
            days(taken.clinician()).add(taken);
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

    private void forget(@org.jspecify.annotations.Nullable Known before) {
        if (before != null && !before.free) {
            days(before.taken.clinician()).remove(before.taken);
        }
    }

    private TakenDays days(ClinicianId clinician) {
        return byClinician.computeIfAbsent(clinician, id -> new TakenDays());
    }

    /** The newest that is known of one appointment; what is free is kept so that an older event cannot bring it back. */
    private record Known(long revision, TakenTime taken, boolean free) {}
}
