package health.anteroom.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.Api.Answer;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A clinician and an offering of a test's own, open around the clock in UTC, made over HTTP. */
public final class TestPractice {
    private static final AtomicInteger NEXT = new AtomicInteger();

    public final String clinician;
    public final String offering;
    private final int port;
    private final PracticeClock clock;
    private final List<String> given = new ArrayList<>();

    private TestPractice(int port, PracticeClock clock) {
        int number = NEXT.incrementAndGet();
        this.clinician = "t" + number;
        this.offering = "o" + number;
        this.given.add(offering);
        this.port = port;
        this.clock = clock;
    }

    private TestPractice(TestPractice same, int port) {
        this.clinician = same.clinician;
        this.offering = same.offering;
        this.port = port;
        this.clock = same.clock;
    }

    public static TestPractice open(int port, PracticeClock clock) {
        return open(port, clock, Map.of(), Map.of());
    }

    /** @param terms beside the plain offering; @param limits beside the plain availability */
    public static TestPractice open(
            int port, PracticeClock clock, Map<String, Object> terms, Map<String, Object> limits) {
        TestPractice practice = new TestPractice(port, clock);
        practice.offer(terms);
        practice.addClinician(practice.clinician);
        practice.setHours(practice.clinician, limits);
        return practice;
    }

    public void offer(Map<String, Object> terms) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "name", "Fifty minutes",
                "kind", "INDIVIDUAL",
                "duration", "PT50M",
                "slotInterval", "PT10M",
                "formats", List.of("VIDEO", "PHONE")));
        body.putAll(terms);
        assertThat(Api.owner(port).put("offerings/" + offering, body).status()).isBetween(200, 201);
    }

    public void addClinician(String id) {
        Answer saved = Api.owner(port)
                .put(
                        "clinicians/" + id,
                        Map.of(
                                "name",
                                "Dr. " + id,
                                "regions",
                                List.of("US-NY"),
                                "zone",
                                "UTC",
                                "offerings",
                                List.of(offering)));
        assertThat(saved.status()).as(saved.body()).isBetween(200, 201);
    }

    public void setHours(String id, Map<String, Object> limits) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "zone",
                "UTC",
                "weekly",
                Stream.of(DayOfWeek.values())
                        .map(day -> Map.of("day", day, "from", "00:00", "to", "24:00"))
                        .toList()));
        body.putAll(limits);
        Answer set = Api.owner(port).put("clinicians/" + id + "/availability", body);
        assertThat(set.status()).as(set.body()).isEqualTo(200);
    }

    /** Another offering of the same clinician. */
    public String offerAnother(Map<String, Object> terms) {
        TestPractice another = new TestPractice(port, clock);
        another.offer(terms);
        given.add(another.offering);
        Answer saved = Api.owner(port)
                .put(
                        "clinicians/" + clinician,
                        Map.of(
                                "name",
                                "Dr. " + clinician,
                                "regions",
                                List.of("US-NY"),
                                "zone",
                                "UTC",
                                "offerings",
                                given));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        return another.offering;
    }

    /** The date so many days ahead. */
    public String day(int daysAhead) {
        return at(daysAhead, "12:00").substring(0, 10);
    }

    /** How many days it is to a Monday that is at least a week away. */
    public int daysToAMonday() {
        DayOfWeek inAWeek = LocalDate.parse(day(8)).getDayOfWeek();
        return 8 + Math.floorMod(DayOfWeek.MONDAY.getValue() - inAWeek.getValue(), 7);
    }

    /** A start so many days ahead, at that time in UTC. */
    public String at(int daysAhead, String time) {
        LocalDate today = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
        return OffsetDateTime.parse(today.plusDays(daysAhead) + "T" + time + ":00Z")
                .toInstant()
                .toString();
    }

    public Map<String, Object> slot(String start) {
        return Api.hold(offering, clinician, start);
    }

    public Answer hold(String visitor, String start) {
        return Api.visitor(port, visitor).post("holds", slot(start));
    }

    public Answer holdAs(String format, String visitor, String with, String start) {
        return Api.visitor(port, visitor)
                .post("holds", Map.of("offering", offering, "clinician", with, "start", start, "format", format));
    }

    /** The same practice through another instance of the service. */
    public TestPractice at(int otherPort) {
        return new TestPractice(this, otherPort);
    }

    public Answer book(Answer hold, String visitor) {
        return Api.visitor(port, visitor)
                .post(
                        "appointments",
                        Api.booking(hold.text("id"), "Sam", visitor + "@example.test"),
                        Api.bearer(hold.text("token")));
    }

    /** By the desk, without a hold. */
    public Answer direct(String start) {
        Map<String, Object> body = new HashMap<>(slot(start));
        body.put("client", Map.of("preferredName", "Sam", "email", "sam@example.test", "zone", "UTC"));
        return Api.desk(port).post("appointments", body);
    }

    public Answer booked(String visitor, String start) {
        Answer hold = hold(visitor, start);
        assertThat(hold.status()).as(hold.body()).isEqualTo(201);
        Answer booked = book(hold, visitor);
        assertThat(booked.status()).as(booked.body()).isEqualTo(201);
        return booked;
    }

    /** Free starts of the clinician on the day so many days ahead. */
    public List<Instant> free(int daysAhead) {
        return free(daysAhead, "");
    }

    /** @param wishes further parameters, such as {@code &format=IN_PERSON}; another clinician perhaps */
    public List<Instant> free(int daysAhead, String wishes) {
        String whose = wishes.contains("&clinician=") ? "" : "&clinician=" + clinician;
        String day = day(daysAhead);
        Answer answer = Api.visitor(port, "looker")
                .get("slots?offering=" + offering + "&zone=UTC&from=" + day + "&to=" + day + whose + wishes);
        List<Instant> starts = new ArrayList<>();
        answer.json()
                .path("slots")
                .forEach(slot -> starts.add(
                        OffsetDateTime.parse(slot.path("start").asString()).toInstant()));
        return starts;
    }
}
