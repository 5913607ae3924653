package health.anteroom.systemtests.practice;

import health.anteroom.systemtests.http.Answer;
import health.anteroom.systemtests.http.AnteroomClient;
import health.anteroom.systemtests.http.Call;
import health.anteroom.systemtests.http.Fate;
import health.anteroom.systemtests.http.Json;
import health.anteroom.systemtests.messages.CaughtMessages;
import health.anteroom.systemtests.stack.Condition;
import health.anteroom.systemtests.stack.RunningStack;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The demo practice, used as its people use it. */
public final class Practice {
    public static final String ZONE = "America/New_York";
    public static final String DESK = "desk@demo.test";
    public static final String OWNER = "owner@demo.test";
    public static final String CLINICIAN = "clinician1@demo.test";

    private static final Duration UNTIL_SIGNED_IN = Duration.ofMinutes(3);
    private static final Duration APART = Duration.ofHours(1);
    private static final Duration UNTIL_ASKED_AGAIN = Duration.ofSeconds(6);

    private static final AtomicInteger VISITORS = new AtomicInteger();
    private static final Map<String, AnteroomClient> STAFF = new ConcurrentHashMap<>();

    private final RunningStack stack;
    private final CaughtMessages messages;

    public Practice(RunningStack stack) {
        this.stack = stack;
        this.messages = new CaughtMessages(stack);
    }

    /** The practice in the middle of a day, when no message waits for a morning. */
    public static Practice byDay(RunningStack stack) {
        Practice practice = new Practice(stack);
        practice.time().letItBeDay();
        return practice;
    }

    /** A browser that was never here, on a line of its own. */
    public AnteroomClient visitor() {
        int number = VISITORS.incrementAndGet();
        return visitorFrom("127.7.%d.%d".formatted(number / 200, number % 200 + 1));
    }

    public AnteroomClient visitorFrom(String address) {
        return new AnteroomClient(stack.url(), address);
    }

    public PracticeTime time() {
        return new PracticeTime(visitorFrom("127.0.0.1"));
    }

    public CaughtMessages messages() {
        return messages;
    }

    public List<Slot> slots(String offering, String clinician, LocalDate from, int days, String zone) {
        Answer answer = visitorFrom("127.0.0.1")
                .get("/api/scheduling/slots?offering=%s&clinician=%s&from=%s&to=%s&zone=%s"
                        .formatted(offering, clinician, from, from.plusDays(days - 1L), zone))
                .send()
                .expect(200);
        return answer.json()
                .path("slots")
                .valueStream()
                .map(json -> Slot.of(offering, json))
                .toList();
    }

    /** Free times from so many days on, for three weeks. */
    public List<Slot> slotsAfter(Duration ahead, String offering, String clinician) {
        Instant from = time().now().plus(ahead);
        return slots(offering, clinician, LocalDate.ofInstant(from, ZoneId.of(ZONE)), 21, ZONE);
    }

    /** Free times with anybody from so many days on, so far apart that no booking takes another one, buffers and all. */
    public List<Slot> slotsFarApart(Duration ahead, int days) {
        LocalDate from = LocalDate.ofInstant(time().now().plus(ahead), ZoneId.of(ZONE));
        Map<String, Instant> last = new HashMap<>();
        return Stream.of("c1", "c2", "c3")
                .flatMap(clinician -> slots("consultation", clinician, from, days, ZONE).stream())
                .filter(slot -> {
                    boolean far = slot.at()
                            .isAfter(last.getOrDefault(slot.clinician(), Instant.EPOCH)
                                    .plus(APART));
                    if (far) {
                        last.put(slot.clinician(), slot.at());
                    }
                    return far;
                })
                .toList();
    }

    public Slot aSlotAfter(Duration ahead, String offering, String clinician) {
        return slotsAfter(ahead, offering, clinician).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no free time for " + offering + " with " + clinician));
    }

    public Hold hold(AnteroomClient browser, Slot slot) {
        return Hold.of(
                browser,
                browser.post("/api/scheduling/holds")
                        .body(slot.held("VIDEO"))
                        .send()
                        .expect(201));
    }

    public Answer bookHold(Hold hold, Person person) {
        return booking(hold, person, Map.of()).send();
    }

    /** @param more what else is said about the client */
    public Answer bookHold(Hold hold, Person person, Map<String, Object> more) {
        return booking(hold, person, more).send();
    }

    public Answer bookHold(Hold hold, Person person, String key) {
        return booking(hold, person, Map.of()).key(key).send();
    }

    /** The same call, made as often as it takes until somebody says yes or no. */
    public Answer bookHoldUntilKnown(Hold hold, Person person, String key) {
        return Condition.within(
                Condition.UNTIL_RESTARTED,
                "an answer to " + key,
                () -> bookHold(hold, person, key),
                answer -> answer.fate() != Fate.UNKNOWN);
    }

    private static Call booking(Hold hold, Person person, Map<String, Object> more) {
        Map<String, Object> client = new LinkedHashMap<>(person.asClient());
        client.putAll(more);
        return hold.browser()
                .post("/api/scheduling/appointments")
                .bearer(hold.token())
                .body(Json.object("hold", hold.id(), "client", client));
    }

    public Booking book(Person person, Slot slot) {
        AnteroomClient browser = visitor();
        Hold hold = hold(browser, slot);
        return Booking.of(browser, person, bookHold(hold, person).expect(201));
    }

    /**
     * Asks for a code, reads it from the newest message, signs in with it. An account is made from the booking's event,
     * and to a contact without one nothing is sent: who gets no code asks for another after a while. A code that comes
     * late may be an older one, which the other has ended.
     */
    public AnteroomClient signIn(Person person) {
        AnteroomClient browser = visitor();
        Answer verified = Condition.within(
                UNTIL_SIGNED_IN,
                "a session of " + person.name(),
                () -> verify(browser, person, codeFor(person, browser)),
                answer -> answer.status() != 401);
        verified.expect(200);
        return browser;
    }

    private static Answer verify(AnteroomClient browser, Person person, String code) {
        Map<String, Object> body = new LinkedHashMap<>(person.asContact());
        body.put("code", code);
        return browser.post("/api/account/sign-in/verify").body(body).send();
    }

    private String codeFor(Person person, AnteroomClient browser) {
        int before = messages.codesTo(person.contact()).size();
        return Condition.within(
                        UNTIL_SIGNED_IN,
                        "a code for " + person.name(),
                        () -> {
                            browser.post("/api/account/sign-in")
                                    .body(person.asContact())
                                    .send()
                                    .expect(202);
                            return messages.codeTo(person.contact(), before, UNTIL_ASKED_AGAIN);
                        },
                        Optional::isPresent)
                .orElseThrow();
    }

    /** The same with the one code that was asked for, however long it takes: to who has an account. */
    public AnteroomClient signInWithOneCode(Person person) {
        AnteroomClient browser = visitor();
        int before = messages.codesTo(person.contact()).size();
        browser.post("/api/account/sign-in").body(person.asContact()).send().expect(202);
        String code = messages.codeTo(person.contact(), before, UNTIL_SIGNED_IN)
                .orElseThrow(() -> new AssertionError("no code came to " + person.name()));
        verify(browser, person, code).expect(200);
        return browser;
    }

    /** The ids of what the desk sees of a clinician from that moment on. */
    public List<String> onTheCalendar(String clinician, Instant start) {
        LocalDate day = LocalDate.ofInstant(start, ZoneId.of(ZONE));
        return staff(DESK)
                .get("/api/scheduling/calendar?from=%s&to=%s&clinician=%s".formatted(day, day, clinician))
                .send()
                .expect(200)
                .json()
                .path("entries")
                .valueStream()
                .filter(entry -> OffsetDateTime.parse(entry.path("start").asString())
                        .toInstant()
                        .equals(start))
                .map(entry -> entry.path("id").asString())
                .toList();
    }

    /** Reminders of an appointment, as the desk is told of them: planned, sent, or whatever became of them. */
    public Stream<JsonNode> remindersOf(Booking booking) {
        return staff(DESK)
                .get("/api/notifications/deliveries?appointment=" + booking.id())
                .send()
                .expect(200)
                .json()
                .path("deliveries")
                .valueStream()
                .filter(delivery -> delivery.path("kind").asString().equals("REMINDER"));
    }

    /** A member of staff, signed in once for all tests. */
    public AnteroomClient staff(String email) {
        return STAFF.compute(
                email,
                (key, known) ->
                        known != null && known.get("/api/account/me").send().status() == 200
                                ? known
                                : signIn(new Person("staff", email, null, ZONE)));
    }
}
