package health.anteroom.notification.reminder.application;

import health.anteroom.notification.reminder.model.AppointmentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * When to look at which plan next: the earliest moment for each. Only a hint; a look too many is harmless, since the plan's
 * own document decides.
 */
final class DueTimes {
    private final PriorityQueue<Entry> queue = new PriorityQueue<>(Comparator.comparing(Entry::at));
    private final Map<AppointmentId, Instant> earliest = new HashMap<>();

    synchronized void add(AppointmentId plan, Instant at) {
        Instant known = earliest.get(plan);
        if (known == null || at.isBefore(known)) {
            earliest.put(plan, at);
            queue.add(new Entry(at, plan));
        }
    }

    /** Takes out what is due, the earliest first. */
    synchronized List<AppointmentId> takeDue(Instant now, int atMost) {
        List<AppointmentId> due = new ArrayList<>();
        dropOutdated();
        while (due.size() < atMost && !queue.isEmpty() && !queue.element().at().isAfter(now)) {
            AppointmentId plan = queue.remove().plan();
            earliest.remove(plan);
            due.add(plan);
            dropOutdated();
        }
        return due;
    }

    synchronized Optional<Instant> next() {
        dropOutdated();
        return Optional.ofNullable(queue.peek()).map(Entry::at);
    }

    synchronized Optional<Instant> nextAfter(Instant now) {
        return earliest.values().stream().filter(now::isBefore).min(Comparator.naturalOrder());
    }

    synchronized int countDue(Instant now) {
        return (int) earliest.values().stream().filter(at -> !at.isAfter(now)).count();
    }

    /** An entry that a later {@link #add} put forward is left in the queue, and is skipped here. */
    private void dropOutdated() {
        while (!queue.isEmpty()
                && !queue.element().at().equals(earliest.get(queue.element().plan()))) {
            queue.remove();
        }
    }

    private record Entry(Instant at, AppointmentId plan) {}
}
