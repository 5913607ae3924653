package health.anteroom.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.Api;
import health.anteroom.scheduling.Api.Answer;
import health.anteroom.scheduling.SchedulingIT;
import health.anteroom.scheduling.TestPractice;
import health.anteroom.scheduling.Together;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SchedulingIT
class HoldRaceIT {
    private static final Duration LENGTH = Duration.ofMinutes(50);
    private static final int RACERS = 200;

    @LocalServerPort
    int port;

    @Autowired
    PracticeClock clock;

    @Autowired
    MongoDatabase database;

    @ParameterizedTest
    @ValueSource(longs = {20261122L})
    void winnersNeverOverlapAndEachLoserOverlapsAWinner(long seed) throws Exception {
        TestPractice practice = TestPractice.open(port, clock);
        Random random = new Random(seed);
        List<Try> tries = new ArrayList<>();
        for (int i = 0; i < RACERS; i++) {
            String time = "%02d:%02d".formatted(8 + random.nextInt(4), 10 * random.nextInt(6));
            tries.add(new Try("racer-" + seed + "-" + i, Instant.parse(practice.at(20, time))));
        }

        List<Answer> answers = Together.call(tries.stream()
                .<Callable<Answer>>map(one -> () -> practice.hold(one.visitor, one.start.toString()))
                .toList());

        List<Instant> won = new ArrayList<>();
        List<Instant> lost = new ArrayList<>();
        for (int i = 0; i < RACERS; i++) {
            assertThat(answers.get(i).status()).as(answers.get(i).body()).isIn(201, 409);
            boolean winner = answers.get(i).status() == 201;
            assertThat(winner || answers.get(i).problem().equals("slot-taken")).isTrue();
            (winner ? won : lost).add(tries.get(i).start);
        }
        assertThat(won).isNotEmpty();
        assertThat(won)
                .allSatisfy(one -> assertThat(won.stream().filter(other -> overlap(one, other)))
                        .containsExactly(one));
        assertThat(lost).allSatisfy(one -> assertThat(won).anyMatch(other -> overlap(one, other)));
        assertThat(ticksInStore(practice.clinician)).hasSize(won.size() * 10);
    }

    @Test
    void aDayWithThreePlacesTakesThree() throws Exception {
        TestPractice practice = TestPractice.open(port, clock, Map.of(), Map.of("maximumPerDay", 3));
        List<Callable<Answer>> tries = new ArrayList<>();
        for (int hour = 0; hour < 23; hour++) {
            String start = practice.at(21, "%02d:00".formatted(hour));
            String visitor = "place-" + hour;
            tries.add(() -> practice.hold(visitor, start));
        }

        List<Answer> answers = Together.call(tries);

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(3);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(201, 409));
        assertThat(practice.free(21)).isEmpty();
        assertThat(practice.free(22)).isNotEmpty();
    }

    @Test
    void twoMovesToOneTimeHaveOneWinnerAndTheLoserStaysWhereItWas() throws Exception {
        TestPractice practice = TestPractice.open(port, clock);
        Answer one = practice.booked("mover-1", practice.at(23, "08:00"));
        Answer two = practice.booked("mover-2", practice.at(23, "10:00"));
        String target = practice.at(23, "15:00");

        List<Answer> answers = Together.call(List.of(() -> move(one, target), () -> move(two, target)));

        assertThat(answers.stream().map(Answer::status)).containsExactlyInAnyOrder(200, 409);
        Answer loser = answers.get(0).status() == 409 ? one : two;
        Answer still = read(loser);
        assertThat(OffsetDateTime.parse(still.text("start"))).isEqualTo(OffsetDateTime.parse(loser.text("start")));
        assertThat(still.json().path("revision").asLong())
                .isEqualTo(loser.json().path("revision").asLong());
    }

    @Test
    void oneOfBookingTwiceWins() throws Exception {
        TestPractice practice = TestPractice.open(port, clock);
        Answer hold = practice.hold("twice", practice.at(24, "08:00"));

        List<Answer> answers = Together.call(
                List.of(() -> bookAs(hold, "One", "one@example.test"), () -> bookAs(hold, "Two", "two@example.test")));

        assertThat(answers.stream().map(Answer::status)).containsExactlyInAnyOrder(201, 409);
    }

    private Answer bookAs(Answer hold, String name, String email) {
        return Api.visitor(port, "twice")
                .post("appointments", Api.booking(hold.text("id"), name, email), Api.bearer(hold.text("token")));
    }

    private Answer move(Answer booked, String target) {
        return Api.visitor(port, "mover")
                .post(
                        "appointments/" + booked.text("id") + "/reschedule",
                        Map.of("start", target),
                        Api.bearer(booked.text("manageToken")));
    }

    private Answer read(Answer booked) {
        return Api.visitor(port, "mover")
                .get("appointments/" + booked.text("id"), Api.bearer(booked.text("manageToken")));
    }

    /** Read from the database itself; a tick that stands there twice would be counted twice. */
    private List<String> ticksInStore(String clinician) {
        List<String> ticks = new ArrayList<>();
        Set<String> different = new HashSet<>();
        for (Document document : database.getCollection("appointments").find(new Document("clinician", clinician))) {
            document.getList("claims", String.class, List.of()).stream()
                    .filter(claim -> claim.startsWith("clinician/" + clinician + "@"))
                    .forEach(ticks::add);
        }
        different.addAll(ticks);
        assertThat(ticks).hasSameSizeAs(different);
        return ticks;
    }

    private static boolean overlap(Instant one, Instant other) {
        return one.isBefore(other.plus(LENGTH)) && other.isBefore(one.plus(LENGTH));
    }

    private record Try(String visitor, Instant start) {}
}
