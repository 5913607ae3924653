package health.anteroom.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.Api.Answer;
import health.anteroom.scheduling.TestPractice;
import health.anteroom.scheduling.Together;
import health.anteroom.scheduling.booking.model.HoldTime;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds are booked while their time runs out, and others wait for the same times. The practice's clock decides, and the two
 * instances do not pass that moment together.
 */
class ExpiryRaceIT extends TwoInstances {
    private static final int TIMES = 24;
    /** So many are told that it is theirs before the clocks move, and so many ask only afterwards. */
    private static final int IN_TIME = 6;

    @ParameterizedTest(name = "round {0}")
    @ValueSource(ints = {1, 2, 3, 4})
    void eachTimeIsOfWhoBookedInTimeOrElseOfWhoCameNext(int round) throws Exception {
        TestPractice practice = open(Map.of(), Map.of());
        List<Race> races = IntStream.range(0, TIMES)
                .mapToObj(i -> new Race(practice, round, i))
                .toList();
        CountDownLatch someBooked = new CountDownLatch(IN_TIME);
        CountDownLatch over = new CountDownLatch(1);
        List<Callable<List<Answer>>> calls = new ArrayList<>();
        calls.add(() -> timeRunsOut(round, someBooked, over));
        for (int i = 0; i < TIMES; i++) {
            Race race = races.get(i);
            boolean late = i >= TIMES - IN_TIME;
            calls.add(() -> race.book(late ? over : new CountDownLatch(0), someBooked));
            calls.add(() -> race.takeOver(over));
        }

        List<List<Answer>> answers = Together.call(calls);

        for (int i = 0; i < TIMES; i++) {
            assertThatOneOfThemHasIt(answers.get(1 + 2 * i).getLast(), answers.get(2 + 2 * i));
        }
        assertThat(bookedInTime(races)).isBetween(IN_TIME, TIMES - IN_TIME);
    }

    private static void assertThatOneOfThemHasIt(Answer booking, List<Answer> tries) {
        boolean booked = booking.status() == 201;
        boolean expired = booking.status() == 409 && booking.problem().equals("hold-expired");

        assertThat(booked || expired).as(booking.body()).isTrue();
        assertThat(tries.getLast().status() == 201)
                .as("%s and %s", booking.body(), tries.getLast().body())
                .isEqualTo(expired);
        othersAreTold(tries, Set.of("TIME_TAKEN"));
    }

    /** As the documents have it: each before its hold's last moment. */
    private int bookedInTime(List<Race> races) {
        Map<String, Instant> ends = new HashMap<>();
        races.forEach(race -> ends.put(race.hold.text("id"), race.ends()));
        int booked = 0;
        for (var one : records().standing()) {
            Instant end = ends.get(one.id());
            if (end != null) {
                assertThat(one.status()).isEqualTo("BOOKED");
                assertThat(one.document().getDate("bookedAt").toInstant()).isBefore(end);
                booked++;
            }
        }
        return booked;
    }

    /** One clock passes the end of all holds, then the other. */
    private List<Answer> timeRunsOut(int round, CountDownLatch someBooked, CountDownLatch over)
            throws InterruptedException {
        someBooked.await();
        List<PracticeClock> clocks = round % 2 == 0 ? List.of(clock, otherClock) : List.of(otherClock, clock);
        clocks.forEach(one -> one.advance(HoldTime.EACH));
        over.countDown();
        return List.of();
    }

    /** One time that is kept, whoever keeps it, and whoever waits for it at the other instance. */
    private final class Race {
        private final TestPractice here;
        private final TestPractice there;
        private final String who;
        private final String start;
        private final Answer hold;
        private final CountDownLatch told = new CountDownLatch(1);

        Race(TestPractice practice, int round, int number) {
            this.here = number % 2 == 0 ? practice : practice.at(otherPort);
            this.there = number % 2 == 0 ? practice.at(otherPort) : practice;
            this.who = "-" + round + "-" + number;
            this.start = practice.at(20, "%02d:00".formatted(number));
            this.hold = here.hold("kept" + who, start);
            assertThat(hold.status()).as(hold.body()).isEqualTo(201);
        }

        List<Answer> book(CountDownLatch from, CountDownLatch someBooked) throws InterruptedException {
            from.await();
            Answer answer = here.book(hold, "kept" + who);
            told.countDown();
            someBooked.countDown();
            return List.of(answer);
        }

        /** Tries until it has it, or was refused when all was decided. */
        List<Answer> takeOver(CountDownLatch over) {
            List<Answer> tries = new ArrayList<>();
            boolean decided;
            do {
                decided = over.getCount() == 0 && told.getCount() == 0;
                tries.add(there.hold("next" + who, start));
            } while (tries.getLast().status() != 201 && !decided);
            return tries;
        }

        Instant ends() {
            return OffsetDateTime.parse(hold.text("expiresAt")).toInstant();
        }
    }
}
