package health.anteroom.scheduling.booking.check;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** An appointment as its document has it. */
public record StoredAppointment(Document document) {
    private static final Set<String> STANDING = Set.of("HELD", "REQUESTED", "BOOKED");
    private static final long TICK_MILLIS = 300_000;

    public String id() {
        return document.getString("_id");
    }

    public String status() {
        return document.getString("kind");
    }

    public long revision() {
        return document.get("revision", Number.class).longValue();
    }

    public String clinician() {
        return document.getString("clinician");
    }

    public Instant start() {
        return instant("start");
    }

    public Instant end() {
        return instant("end");
    }

    /** Whether it takes time from somebody; the others are over. */
    public boolean stands() {
        return isStanding(status());
    }

    static boolean isStanding(String status) {
        return STANDING.contains(status);
    }

    /** What no other may have too. */
    public List<String> claims() {
        return document.getList("claims", String.class, List.of());
    }

    /** What a member of staff put across somebody else's, two deep at most. */
    public List<String> overlaps() {
        return document.getList("overlaps", String.class, List.of());
    }

    @Nullable
    String room() {
        return document.getString("room");
    }

    /** A real index has an empty list as one value, so that the second such document would be refused. */
    boolean hasAnEmptyList() {
        return Stream.of("claims", "overlaps")
                .anyMatch(field -> document.containsKey(field)
                        && document.getList(field, String.class).isEmpty());
    }

    boolean hasUnpublished() {
        return !document.getList("outbox", Object.class, List.of()).isEmpty();
    }

    /** Each five minutes that it touches: the clinician's with both buffers, the room's without. */
    List<String> expectedTicks() {
        Stream<String> clinicians = ticks("clinician/" + clinician(), "busyFrom", "busyTo");
        Stream<String> rooms = room() == null ? Stream.of() : ticks("room/" + room(), "start", "end");
        return Stream.concat(clinicians, rooms).sorted().toList();
    }

    private Stream<String> ticks(String whose, String from, String to) {
        long first = Math.floorDiv(instant(from).toEpochMilli(), TICK_MILLIS);
        long end = Math.ceilDiv(instant(to).toEpochMilli(), TICK_MILLIS);
        return LongStream.range(first, end).mapToObj(tick -> whose + "@" + tick);
    }

    boolean sharesTimeWith(StoredAppointment other) {
        return start().isBefore(other.end()) && other.start().isBefore(end());
    }

    private Instant instant(String field) {
        return document.getDate(field).toInstant();
    }

    @Override
    public String toString() {
        return "%s (%s, revision %d, %s to %s)".formatted(id(), status(), revision(), start(), end());
    }
}
