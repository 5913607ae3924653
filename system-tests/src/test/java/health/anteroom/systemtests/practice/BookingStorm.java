package health.anteroom.systemtests.practice;

import health.anteroom.systemtests.practice.Seeker.Sought;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Waves of people who all book at once, some of them the same time; in the middle of each something happens. */
public final class BookingStorm {
    private static final int PEOPLE = 14;
    private static final int TIMES = 10;
    private static final Duration APART = Duration.ofHours(1);

    private final Practice practice;
    private final Random random;
    private final List<Sought> all = new ArrayList<>();

    public BookingStorm(Practice practice, long seed) {
        this.practice = practice;
        this.random = new Random(seed);
    }

    /** One wave. After some of the answers the meddler strikes; who has none then asks until there is one. */
    public List<Sought> wave(Runnable meddler) {
        List<Slot> wanted = someFreeTimes();
        CountDownLatch some = new CountDownLatch(1 + random.nextInt(PEOPLE));
        List<Seeker> seekers = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Person person = Person.withEmail("Storm" + (all.size() + i));
            seekers.add(new Seeker(practice.visitor(), person, wanted.get(i % TIMES), some::countDown));
        }
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Sought>> futures =
                    seekers.stream().map(seeker -> crowd.submit(seeker::seek)).toList();
            some.await();
            meddler.run();
            List<Sought> wave = results(futures);
            all.addAll(wave);
            return wave;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Of all waves. */
    public List<Sought> all() {
        return List.copyOf(all);
    }

    public List<Sought> booked() {
        return all.stream().filter(Sought::booked).toList();
    }

    /** So far apart, buffers and all, that nobody is in the way of who wants another. */
    private List<Slot> someFreeTimes() {
        List<Slot> free = new ArrayList<>(Stream.of("c1", "c2", "c3")
                .flatMap(clinician -> practice.slotsAfter(Duration.ofDays(5), "consultation", clinician).stream())
                .toList());
        Collections.shuffle(free, random);
        List<Slot> chosen = new ArrayList<>();
        for (Slot slot : free) {
            if (chosen.size() < TIMES && chosen.stream().allMatch(other -> isFarFrom(other, slot))) {
                chosen.add(slot);
            }
        }
        return chosen;
    }

    private static boolean isFarFrom(Slot other, Slot slot) {
        return !other.clinician().equals(slot.clinician())
                || Duration.between(other.at(), slot.at()).abs().compareTo(APART) > 0;
    }

    private static List<Sought> results(List<Future<Sought>> futures) throws InterruptedException {
        List<Sought> made = new ArrayList<>();
        for (Future<Sought> future : futures) {
            try {
                made.add(future.get());
            } catch (ExecutionException failure) {
                throw new IllegalStateException(failure);
            }
        }
        return made;
    }
}
