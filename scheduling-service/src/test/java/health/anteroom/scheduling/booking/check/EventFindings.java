package health.anteroom.scheduling.booking.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Whether everybody was told what is stored: each revision under one id, in order, and the newest as it stands. */
final class EventFindings {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final List<StoredAppointment> stored;
    private final Map<String, List<PublishedEvent>> published;

    EventFindings(List<StoredAppointment> stored, Map<String, List<PublishedEvent>> published) {
        this.stored = stored;
        this.published = published;
    }

    List<String> all() {
        List<String> found = new ArrayList<>();
        for (StoredAppointment one : stored) {
            List<PublishedEvent> events = published.getOrDefault(one.id(), List.of());
            Stream.of(revisions(one, events), ids(one, events), newest(one, events))
                    .forEach(some -> found.addAll(some.toList()));
        }
        found.addAll(standingNowhere().toList());
        return found;
    }

    /** An event may be repeated after a crash; the first time of each is what counts. */
    private static Stream<String> revisions(StoredAppointment one, List<PublishedEvent> events) {
        List<Long> told =
                events.stream().map(PublishedEvent::revision).distinct().toList();
        List<Long> wanted = LongStream.rangeClosed(1, one.revision()).boxed().toList();
        return Stream.of(
                        told.equals(wanted) ? "" : "%s: published were the revisions %s".formatted(one, told),
                        one.hasUnpublished() ? one + " has events that were not published" : "")
                .filter(text -> !text.isEmpty());
    }

    /** A repeated event is the same one: same id, same words. */
    private static Stream<String> ids(StoredAppointment one, List<PublishedEvent> events) {
        Set<String> different = new HashSet<>();
        events.forEach(event -> different.add(event.id() + " " + event.json()));
        long revisions =
                events.stream().map(PublishedEvent::revision).distinct().count();
        long ids = events.stream().map(PublishedEvent::id).distinct().count();
        return ids == revisions && different.size() == revisions
                ? Stream.of()
                : Stream.of(
                        "%s: %d revisions under %d ids in %d forms".formatted(one, revisions, ids, different.size()));
    }

    private static Stream<String> newest(StoredAppointment one, List<PublishedEvent> events) {
        return newest(events)
                .map(EventFindings::read)
                .filter(last -> !(last.path("status").asString("").equals(one.status())
                        && instant(last, "start").equals(one.start())
                        && instant(last, "end").equals(one.end())
                        && last.path("clinician").asString("").equals(one.clinician())))
                .map(last -> "%s: the newest event says %s".formatted(one, last));
    }

    /** What others believe to stand must be stored. */
    private Stream<String> standingNowhere() {
        Set<String> ids = new HashSet<>();
        stored.forEach(one -> ids.add(one.id()));
        return published.entrySet().stream()
                .filter(entry -> !ids.contains(entry.getKey()))
                .flatMap(entry -> newest(entry.getValue()))
                .filter(event ->
                        StoredAppointment.isStanding(read(event).path("status").asString("")))
                .map(event -> event.id() + " tells of an appointment that is not stored");
    }

    private static Stream<PublishedEvent> newest(List<PublishedEvent> events) {
        return events.stream().max(Comparator.comparing(PublishedEvent::revision)).stream();
    }

    private static Instant instant(JsonNode event, String field) {
        return Instant.parse(event.path(field).asString());
    }

    private static JsonNode read(PublishedEvent event) {
        try {
            return MAPPER.readTree(event.json());
        } catch (JacksonException unreadable) {
            return MissingNode.getInstance();
        }
    }
}
