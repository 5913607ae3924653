package health.anteroom.scheduling.booking.application;

import health.anteroom.scheduling.availability.TakenTime;
import health.anteroom.scheduling.availability.TakenTimes;
import health.anteroom.scheduling.booking.model.AppointmentStatus;
import health.anteroom.scheduling.booking.model.ClientId;
import health.anteroom.scheduling.practice.CalendarNews;
import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.TimeRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The appointments in memory: by client, by clinician and day, what ends by itself by when that is, and the requests. Told
 * of each revision by this instance's own writes at once and of everyone's by events; the newer revision wins.
 */
@Component
public class AppointmentIndex {
    private final TakenTimes taken;
    private final CalendarNews news;
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final Map<ClientId, Set<String>> byClient = new ConcurrentHashMap<>();
    private final LinesByDay byDay = new LinesByDay();
    private final ConcurrentSkipListSet<Timed> ending = new ConcurrentSkipListSet<>();
    private final ConcurrentSkipListSet<Timed> settled = new ConcurrentSkipListSet<>();

    AppointmentIndex(TakenTimes taken, CalendarNews news) {
        this.taken = taken;
        this.news = news;
    }

    public void tell(CalendarLine line, long revision) {
        List<ClinicianId> changed = new ArrayList<>(2);
        known.compute(line.id(), (id, before) -> {
            if (before != null && before.revision >= revision) {
                return before;
            }
            forget(before);
            remember(line, revision);
            changed.add(line.occupied().clinician());
            if (before != null
                    && !before.line
                            .occupied()
                            .clinician()
                            .equals(line.occupied().clinician())) {
                changed.add(before.line.occupied().clinician());
            }
            return new Known(revision, line);
        });
        changed.forEach(news::tell);
    }

    boolean isEmpty() {
        return known.isEmpty();
    }

    /** It is gone from the store. */
    void drop(String id) {
        known.computeIfPresent(id, (key, before) -> {
            forget(before);
            return null;
        });
    }

    /** Lets go of what ended before then; the store keeps it. */
    void forgetEndedBefore(Instant then) {
        known.values().removeIf(one -> {
            boolean over = one.line.occupied().time().end().isBefore(then);
            if (over) {
                forget(one);
            }
            return over;
        });
        taken.forgetBefore(then);
    }

    public Collection<CalendarLine> ofClient(ClientId client) {
        return lines(byClient.getOrDefault(client, Set.of()));
    }

    /** What stands in a clinician's calendar in that time. */
    public Collection<CalendarLine> standing(ClinicianId clinician, TimeRange range, Instant now) {
        return lines(byDay.of(clinician, range)).stream()
                .filter(line -> line.standsAt(now) && line.occupied().time().overlaps(range))
                .toList();
    }

    /** What should have ended by itself, and has not yet. */
    List<String> overAt(Instant now) {
        return ending.headSet(Timed.after(now)).stream().map(Timed::id).toList();
    }

    Optional<Instant> nextEndAfter(Instant now) {
        return Optional.ofNullable(ending.ceiling(Timed.after(now))).map(Timed::at);
    }

    /** Those that wait for an answer. */
    public Collection<CalendarLine> requests() {
        return lines(ending.stream().map(Timed::id).toList()).stream()
                .filter(line -> line.status() == AppointmentStatus.REQUESTED)
                .toList();
    }

    /** The holds that ended before then. */
    List<String> settledBefore(Instant then) {
        return settled.headSet(Timed.after(then)).stream().map(Timed::id).toList();
    }

    private List<CalendarLine> lines(Collection<String> ids) {
        return ids.stream()
                .map(known::get)
                .filter(java.util.Objects::nonNull)
                .map(Known::line)
                .toList();
    }

    private void remember(CalendarLine line, long revision) {
        TakenTime time = new TakenTime(
                line.id(),
                line.occupied().from(),
                line.occupied().time(),
                line.occupied().busy(),
                line.takenUntil());
        if (line.isEndedHold() || line.status() == AppointmentStatus.CANCELLED) {
            taken.free(time, revision);
        } else {
            taken.take(time, revision);
            byDay.add(line);
        }
        line.ofClient()
                .ifPresent(client -> byClient.computeIfAbsent(client, id -> ConcurrentHashMap.newKeySet())
                        .add(line.id()));
        if (line.endsByItself()) {
            ending.add(new Timed(line.occupied().until(), line.id()));
        }
        if (line.isEndedHold()) {
            settled.add(new Timed(line.changedAt(), line.id()));
        }
    }

    private void forget(@Nullable Known before) {
        if (before == null) {
            return;
        }
        CalendarLine line = before.line;
        byDay.remove(line);
        line.ofClient().map(byClient::get).ifPresent(ids -> ids.remove(line.id()));
        ending.remove(new Timed(line.occupied().until(), line.id()));
        settled.remove(new Timed(line.changedAt(), line.id()));
    }

    private record Known(long revision, CalendarLine line) {}

    /** Something at a time, in order. */
    private record Timed(Instant at, String id) implements Comparable<Timed> {
        /** After everything at that time, before everything later. */
        static Timed after(Instant at) {
            return new Timed(at, "\uffff");
        }

        @Override
        public int compareTo(Timed other) {
            int byTime = at.compareTo(other.at);
            return byTime != 0 ? byTime : id.compareTo(other.id);
        }
    }
}
