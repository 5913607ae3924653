package health.anteroom.scheduling.booking.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Everything that was done to a booking, the oldest first. There is always a first entry. */
public record History(List<Change> changes) {
    public History {
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("a booking has a beginning");
        }
    }

    public static History startingWith(Deed deed, Actor by, Instant at) {
        return new History(List.of(new Change(deed, by, at, Tell.BREATH)));
    }

    public History with(Deed deed, Actor by, Instant at) {
        List<Change> longer = new ArrayList<>(changes);
        longer.add(new Change(deed, by, at, Tell.BREATH));
        return new History(longer);
    }

    /** The same, but what was done last is told otherwise. */
    public History telling(Tell tell) {
        List<Change> same = new ArrayList<>(changes);
        same.set(same.size() - 1, last().telling(tell));
        return new History(same);
    }

    public Change last() {
        return changes.getLast();
    }

    /** Who took it on to answer; nobody in particular until then. */
    public Optional<Change> takenOn() {
        return lastWhere(change -> change.deed() == Deed.Plain.TAKEN_ON);
    }

    public Optional<Change> attendance() {
        return lastWhere(change -> change.deed() instanceof Deed.Attended);
    }

    /** Since when its present time is asked for. */
    Instant askedAt() {
        return lastWhere(Change::isAsking).orElse(changes.getFirst()).at();
    }

    /** What staff passed for the terms that hold now. */
    public Set<PassedRule> passedNow() {
        return lastWhere(Change::isAsking)
                .map(Change::deed)
                .filter(Deed.Arranged.class::isInstance)
                .map(deed -> ((Deed.Arranged) deed).passed())
                .orElse(Set.of());
    }

    public int movesByClient() {
        return (int) changes.stream().filter(Change::isMoveByClient).count();
    }

    private Optional<Change> lastWhere(Predicate<Change> wanted) {
        return changes.reversed().stream().filter(wanted).findFirst();
    }
}
