package health.anteroom.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.scheduling.Api;
import health.anteroom.scheduling.Api.Answer;
import health.anteroom.scheduling.TestPractice;
import health.anteroom.scheduling.Together;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two change what stands at the same moment, each at another instance; many such pairs at once. */
class ChangeRaceIT extends TwoInstances {
    private static final int PAIRS = 10;

    private TestPractice practice;

    @BeforeEach
    void openForAll() {
        practice = open(Map.of(), Map.of());
    }

    @Test
    void oneOfTwoAppointmentsMovesToATimeAndTheOtherStaysWhereItWas() throws Exception {
        List<Answer> ones = bookedAt("08:00");
        List<Answer> others = bookedAt("10:00");

        List<Pair> pairs = raced(
                i -> moved(port, ones.get(i), start(i, "15:00")),
                i -> moved(otherPort, others.get(i), start(i, "15:00")));

        for (int i = 0; i < PAIRS; i++) {
            Pair pair = pairs.get(i);
            assertThat(pair.statuses()).containsExactlyInAnyOrder(200, 409);
            othersAreTold(pair.answers(), Set.of("TIME_TAKEN"));
            boolean firstWon = pair.one.status() == 200;
            assertStandsAs(read(firstWon ? others.get(i) : ones.get(i)), firstWon ? others.get(i) : ones.get(i));
            assertThat(startOf(read(firstWon ? ones.get(i) : others.get(i)))).isEqualTo(at(i, "15:00"));
        }
    }

    /** Nobody said on what they decided: both moves are done, one after the other. */
    @Test
    void twoWhoMoveOneAppointmentLeaveItAtOneOfTheirTimes() throws Exception {
        List<Answer> booked = bookedAt("08:00");

        List<Pair> pairs = raced(
                i -> moved(port, booked.get(i), start(i, "15:00")),
                i -> moved(otherPort, booked.get(i), start(i, "18:00")));

        for (int i = 0; i < PAIRS; i++) {
            Answer now = read(booked.get(i));
            assertThat(pairs.get(i).statuses()).containsExactly(200, 200);
            assertThat(startOf(now)).isIn(at(i, "15:00"), at(i, "18:00"));
            assertThat(revision(now)).isEqualTo(revision(booked.get(i)) + 2);
        }
    }

    @Test
    void twoWhoMoveItToTheSameTimeMoveItOnce() throws Exception {
        List<Answer> booked = bookedAt("08:00");

        List<Pair> pairs = raced(
                i -> moved(port, booked.get(i), start(i, "15:00")),
                i -> moved(otherPort, booked.get(i), start(i, "15:00")));

        for (int i = 0; i < PAIRS; i++) {
            assertThat(pairs.get(i).statuses()).containsExactly(200, 200);
            assertThat(revision(read(booked.get(i)))).isEqualTo(revision(booked.get(i)) + 1);
        }
    }

    @Test
    void oneOfTwoWhoDecidedOnTheSameRevisionMovesIt() throws Exception {
        List<Answer> booked = bookedAt("08:00");

        List<Pair> pairs = raced(
                i -> movedOnWhatWasSeen(port, booked.get(i), start(i, "15:00")),
                i -> movedOnWhatWasSeen(otherPort, booked.get(i), start(i, "18:00")));

        for (int i = 0; i < PAIRS; i++) {
            Pair pair = pairs.get(i);
            assertThat(pair.statuses()).containsExactlyInAnyOrder(200, 412);
            Answer now = read(booked.get(i));
            assertThat(startOf(now)).isEqualTo(at(i, pair.one.status() == 200 ? "15:00" : "18:00"));
            assertThat(revision(now)).isEqualTo(revision(booked.get(i)) + 1);
        }
    }

    @Test
    void whoCancelsIsHeardWhoeverMovesItMeanwhile() throws Exception {
        List<Answer> booked = bookedAt("08:00");

        List<Pair> pairs =
                raced(i -> cancelled(port, booked.get(i)), i -> moved(otherPort, booked.get(i), start(i, "15:00")));

        for (int i = 0; i < PAIRS; i++) {
            Pair pair = pairs.get(i);
            boolean movedFirst = pair.other.status() == 200;
            Answer now = read(booked.get(i));
            assertThat(pair.one.status()).as(pair.one.body()).isEqualTo(200);
            assertThat(movedFirst || isNotActive(pair.other))
                    .as(pair.other.body())
                    .isTrue();
            assertThat(now.text("status")).isEqualTo("CANCELLED");
            assertThat(revision(now)).isEqualTo(revision(booked.get(i)) + (movedFirst ? 2 : 1));
        }
        assertThat(records().standing()).noneMatch(one -> one.clinician().equals(practice.clinician));
        assertThat(practice.at(otherPort).hold("after-all", start(0, "08:00")).status())
                .isEqualTo(201);
        assertThat(practice.hold("after-all", start(0, "15:00")).status()).isEqualTo(201);
    }

    private static boolean isNotActive(Answer answer) {
        return answer.status() == 409 && answer.problem().equals("not-active");
    }

    /** One appointment for each pair, each on a day of its own. */
    private List<Answer> bookedAt(String time) {
        return IntStream.range(0, PAIRS)
                .mapToObj(i -> practice.booked("change-" + i, start(i, time)))
                .toList();
    }

    private List<Pair> raced(Changer one, Changer other) throws Exception {
        List<Callable<Answer>> calls = new ArrayList<>();
        for (int i = 0; i < PAIRS; i++) {
            int pair = i;
            calls.add(() -> one.change(pair));
            calls.add(() -> other.change(pair));
        }
        List<Answer> answers = Together.call(calls);
        return IntStream.range(0, PAIRS)
                .mapToObj(i -> new Pair(answers.get(2 * i), answers.get(2 * i + 1)))
                .toList();
    }

    private static Answer moved(int instance, Answer booked, String start) {
        return Api.visitor(instance, "changer")
                .post(path(booked) + "/reschedule", Map.of("start", start), Api.bearer(booked.text("manageToken")));
    }

    private static Answer movedOnWhatWasSeen(int instance, Answer booked, String start) {
        return Api.desk(instance)
                .post(path(booked) + "/reschedule", Map.of("start", start), "If-Match", "\"" + revision(booked) + "\"");
    }

    private static Answer cancelled(int instance, Answer booked) {
        return Api.visitor(instance, "changer")
                .post(path(booked) + "/cancel", Map.of(), Api.bearer(booked.text("manageToken")));
    }

    private Answer read(Answer booked) {
        return Api.visitor(otherPort, "reader").get(path(booked), Api.bearer(booked.text("manageToken")));
    }

    private static void assertStandsAs(Answer now, Answer booked) {
        assertThat(startOf(now)).isEqualTo(startOf(booked));
        assertThat(revision(now)).isEqualTo(revision(booked));
    }

    private static String path(Answer booked) {
        return "appointments/" + booked.text("id");
    }

    private static long revision(Answer answer) {
        return answer.json().path("revision").asLong();
    }

    private static Instant startOf(Answer answer) {
        return OffsetDateTime.parse(answer.text("start")).toInstant();
    }

    private Instant at(int pair, String time) {
        return Instant.parse(start(pair, time));
    }

    private String start(int pair, String time) {
        return practice.at(20 + pair, time);
    }

    private interface Changer {
        Answer change(int pair);
    }

    /** What two were told who changed one thing. */
    private record Pair(Answer one, Answer other) {
        List<Answer> answers() {
            return List.of(one, other);
        }

        List<Integer> statuses() {
            return List.of(one.status(), other.status());
        }
    }
}
