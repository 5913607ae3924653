package health.anteroom.systemtests.practice;

import health.anteroom.systemtests.http.Answer;
import health.anteroom.systemtests.http.AnteroomClient;
import health.anteroom.systemtests.http.Fate;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** People who come without a pause, look for a time, and now and then hold and book one, with a key, as the pages do. */
public final class SteadyVisitors implements AutoCloseable {
    private static final int AT_ONCE = 3;
    private static final int LOOKS = 40;
    private static final int DAYS = 21;

    private final Practice practice;
    private final Queue<Slot> wanted;
    private final String search;
    private final AtomicInteger calls = new AtomicInteger();
    private final Queue<Booking> bookings = new ConcurrentLinkedQueue<>();
    private final Queue<Answer> notOk = new ConcurrentLinkedQueue<>();
    private final ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean leaving;

    private SteadyVisitors(Practice practice) {
        this.practice = practice;
        LocalDate day = LocalDate.ofInstant(practice.time().now(), ZoneId.of(Practice.ZONE));
        this.search = "/api/scheduling/slots?offering=consultation&from=%s&to=%s&zone=%s"
                .formatted(day, day.plusDays(13), Practice.ZONE);
        this.wanted = new ConcurrentLinkedQueue<>(practice.slotsFarApart(Duration.ofDays(5), DAYS));
    }

    public static SteadyVisitors comeTo(Practice practice) {
        SteadyVisitors visitors = new SteadyVisitors(practice);
        for (int i = 0; i < AT_ONCE; i++) {
            visitors.crowd.execute(visitors::comeAndGo);
        }
        return visitors;
    }

    /** Answers so far. */
    public int calls() {
        return calls.get();
    }

    /** Everything that was not as a person would want it: calls that were refused, broke, or got no answer. */
    public List<Answer> notOk() {
        return List.copyOf(notOk);
    }

    public List<Booking> bookings() {
        return List.copyOf(bookings);
    }

    /** Nobody comes any more; who is there finishes. */
    @Override
    public void close() {
        leaving = true;
        crowd.close();
    }

    private void comeAndGo() {
        while (!leaving) {
            AnteroomClient browser = practice.visitorFrom("127.0.0.1");
            for (int look = 0; look < LOOKS && !leaving; look++) {
                said(browser.get(search).send());
            }
            Optional.ofNullable(wanted.poll()).ifPresent(slot -> book(browser, slot));
        }
    }

    private void book(AnteroomClient browser, Slot slot) {
        Answer held = said(browser.post("/api/scheduling/holds")
                .key(UUID.randomUUID().toString())
                .body(slot.held("VIDEO"))
                .send());
        if (held.fate() == Fate.OK) {
            Person person = Person.withEmail("Steady");
            Answer booked = said(practice.bookHold(
                    Hold.of(browser, held), person, UUID.randomUUID().toString()));
            if (booked.fate() == Fate.OK) {
                bookings.add(Booking.of(browser, person, booked));
            }
        }
    }

    private Answer said(Answer answer) {
        calls.incrementAndGet();
        if (answer.fate() != Fate.OK) {
            notOk.add(answer);
        }
        return answer;
    }
}
