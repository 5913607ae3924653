package health.anteroom.systemtests.practice;

import health.anteroom.systemtests.http.AnteroomClient;
import health.anteroom.systemtests.http.Fate;
import health.anteroom.systemtests.practice.Attempt.Buffers;
import health.anteroom.systemtests.stack.Condition;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Many people who want overlapping times of one clinician on one day, at the same moment. */
public final class HoldRace {
    private static final List<String> OFFERINGS = List.of("consultation", "individual", "couples", "emdr-extended");

    private final Practice practice;
    private final Map<String, Buffers> buffers = new HashMap<>();
    private final List<Slot> offered;
    private final Random random;

    public HoldRace(Practice practice, String clinician, LocalDate day, long seed) {
        this.practice = practice;
        this.random = new Random(seed);
        this.offered = OFFERINGS.stream()
                .flatMap(offering -> practice.slots(offering, clinician, day, 1, Practice.ZONE).stream())
                .toList();
        OFFERINGS.forEach(offering -> buffers.put(offering, buffersOf(offering)));
    }

    public List<Slot> offered() {
        return offered;
    }

    /** All at once; each on a browser of its own, all from one address. The meddler runs when half have been sent. */
    public List<Attempt> run(int people, Runnable meddler) {
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch half = new CountDownLatch(people / 2);
        List<Slot> wanted = IntStream.range(0, people)
                .mapToObj(i -> offered.get(random.nextInt(offered.size())))
                .toList();
        List<AnteroomClient> browsers = wanted.stream().map(slot -> arrived()).toList();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Attempt>> attempts = IntStream.range(0, people)
                    .mapToObj(i -> crowd.submit(() -> {
                        go.await();
                        Attempt made = attempt(browsers.get(i), wanted.get(i));
                        half.countDown();
                        return made;
                    }))
                    .toList();
            go.countDown();
            half.await();
            meddler.run();
            return results(attempts);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Everybody without an answer asks again, with the same key, until there is one. */
    public static List<Attempt> askAgain(List<Attempt> attempts) {
        return attempts.stream()
                .map(attempt -> attempt.answer().fate() == Fate.UNKNOWN
                        ? Condition.within(
                                Condition.UNTIL_RESTARTED,
                                "an answer to " + attempt.key(),
                                attempt::again,
                                again -> again.answer().fate() != Fate.UNKNOWN)
                        : attempt)
                .toList();
    }

    public static List<Attempt> winners(List<Attempt> attempts) {
        return attempts.stream().filter(Attempt::won).toList();
    }

    /** Pairs of winners that cannot both be kept. */
    public static List<List<Attempt>> collisions(List<Attempt> winners) {
        return IntStream.range(0, winners.size())
                .boxed()
                .flatMap(i -> winners.subList(i + 1, winners.size()).stream().flatMap(other -> {
                    Attempt one = winners.get(i);
                    return one.collidesWith(other) ? Stream.of(List.of(one, other)) : Stream.of();
                }))
                .toList();
    }

    /** Losers with whose time nobody was in the way. */
    public static List<Attempt> refusedForNothing(List<Attempt> attempts) {
        List<Attempt> winners = winners(attempts);
        return attempts.stream()
                .filter(Attempt::lost)
                .filter(loser -> winners.stream().noneMatch(loser::collidesWith))
                .toList();
    }

    /** Who sees free times has seen a page, and has its cookie. */
    private AnteroomClient arrived() {
        AnteroomClient browser = practice.visitorFrom("127.0.0.1");
        browser.get("/api/scheduling/offerings").send().expect(200);
        return browser;
    }

    private Attempt attempt(AnteroomClient browser, Slot slot) {
        return Attempt.at(
                browser, slot, buffers.get(slot.offering()), UUID.randomUUID().toString());
    }

    private static List<Attempt> results(List<Future<Attempt>> futures) throws InterruptedException {
        List<Attempt> made = new ArrayList<>();
        for (Future<Attempt> future : futures) {
            try {
                made.add(future.get());
            } catch (ExecutionException failure) {
                throw new IllegalStateException(failure);
            }
        }
        return made;
    }

    private Buffers buffersOf(String offering) {
        var settings = practice.staff(Practice.OWNER)
                .get("/api/scheduling/offerings/" + offering)
                .send()
                .expect(200)
                .json();
        return new Buffers(
                Duration.parse(settings.path("bufferBefore").asString("PT0S")),
                Duration.parse(settings.path("bufferAfter").asString("PT0S")));
    }
}
