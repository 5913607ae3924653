package health.anteroom.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.anteroom.scheduling.Api;
import health.anteroom.scheduling.Api.Answer;
import health.anteroom.scheduling.TestPractice;
import health.anteroom.scheduling.Together;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many want what few can have. Whoever wins, there is one winner for each place, and the others are told why. */
class TwoInstancesRaceIT extends TwoInstances {
    private static final int RACERS = 200;

    @Test
    void oneOfTwoHundredGetsTheTime() throws Exception {
        TestPractice practice = open(Map.of(), Map.of());
        String start = practice.at(20, "09:00");

        List<Answer> answers = raceOf(RACERS, practice, (instance, number) -> instance.hold("one-" + number, start));

        assertThat(won(answers)).hasSize(1);
        othersAreTold(answers, Set.of("TIME_TAKEN"));
    }

    @Test
    void aDayWithThreePlacesTakesThree() throws Exception {
        TestPractice practice = open(Map.of(), Map.of("maximumPerDay", 3));

        List<Answer> answers =
                raceOf(24, practice, (instance, hour) -> instance.hold("day-" + hour, practice.at(21, hour(hour))));

        assertThat(won(answers)).hasSize(3);
        othersAreTold(answers, Set.of("DAY_FULL"));
        assertThat(places("clinician/" + practice.clinician)).containsOnlyKeys(prefix(practice, practice.day(21)));
        assertThat(places("clinician/" + practice.clinician)).containsValue(3L);
    }

    @Test
    void aWeekWithFourPlacesTakesFour() throws Exception {
        TestPractice practice = open(Map.of(), Map.of("maximumPerWeek", 4));
        int monday = practice.daysToAMonday();

        List<Answer> answers = raceOf(
                35,
                practice,
                (instance, number) ->
                        instance.hold("week-" + number, practice.at(monday + number % 7, hour(8 + number / 7 * 2))));

        assertThat(won(answers)).hasSize(4);
        othersAreTold(answers, Set.of("WEEK_FULL"));
        assertThat(places("clinician/" + practice.clinician)).hasSize(1).containsValue(4L);
    }

    @Test
    void anOfferingWithTwoPlacesADayAndFiveAWeekTakesThose() throws Exception {
        TestPractice practice = open(Map.of("maximumPerDay", 2, "maximumPerWeek", 5), Map.of());
        int monday = practice.daysToAMonday();

        List<Answer> answers = raceOf(
                36,
                practice,
                (instance, number) ->
                        instance.hold("kind-" + number, practice.at(monday + number % 6, hour(8 + number / 6 * 2))));

        assertThat(won(answers)).hasSize(5);
        othersAreTold(answers, Set.of("DAY_FULL", "WEEK_FULL"));
        Map<String, Long> places = places("clinician/" + practice.clinician + "/offering/" + practice.offering);
        assertThat(places.values()).allSatisfy(taken -> assertThat(taken).isLessThanOrEqualTo(5L));
        assertThat(places.entrySet())
                .filteredOn(entry -> !entry.getKey().contains("-W"))
                .allSatisfy(entry -> assertThat(entry.getValue()).isLessThanOrEqualTo(2L));
    }

    @Test
    void asManyPlacesAsThereAreRacersTurnNobodyAway() throws Exception {
        TestPractice practice = open(Map.of("maximumPerDay", 24), Map.of("maximumPerDay", 24, "maximumPerWeek", 30));

        List<Answer> answers =
                raceOf(24, practice, (instance, hour) -> instance.hold("all-" + hour, practice.at(22, hour(hour))));

        assertThat(won(answers)).hasSize(24);
    }

    @Test
    void threeRoomsTakeThreeOfTenVisits() throws Exception {
        TestPractice practice = open(Map.of("formats", List.of("IN_PERSON")), Map.of());
        List<String> colleagues = IntStream.range(0, 10)
                .mapToObj(i -> practice.clinician + "-" + i)
                .toList();
        colleagues.forEach(colleague -> {
            practice.addClinician(colleague);
            practice.setHours(colleague, Map.of());
        });
        clinicians.addAll(colleagues);
        rooms(practice, 3);

        List<Answer> answers = raceOf(
                10,
                practice,
                (instance, number) -> instance.holdAs(
                        "IN_PERSON", "visit-" + number, colleagues.get(number), practice.at(23, "09:00")));
        rooms(practice, 0);

        assertThat(won(answers)).hasSize(3);
        othersAreTold(answers, Set.of("NO_ROOM"));
    }

    @Test
    void oneRoomTakesOneOfTwoWhoMakeTheirVideoAVisit() throws Exception {
        TestPractice practice = open(Map.of("formats", List.of("VIDEO", "IN_PERSON")), Map.of());
        String colleague = practice.clinician + "-b";
        practice.addClinician(colleague);
        practice.setHours(colleague, Map.of());
        clinicians.add(colleague);
        rooms(practice, 1);
        String start = practice.at(23, "12:00");
        Answer one = practice.booked("format-1", start);
        Answer two = practice.book(practice.holdAs("VIDEO", "format-2", colleague, start), "format-2");

        List<Answer> answers =
                Together.call(List.of(() -> makeItAVisit(port, one), () -> makeItAVisit(otherPort, two)));
        rooms(practice, 0);

        assertThat(answers.stream().map(Answer::status)).containsExactlyInAnyOrder(200, 409);
        othersAreTold(answers, Set.of("NO_ROOM"));
    }

    /**
     * One instance is told of the time off while both book. A booking that was asked for after the time off was
     * acknowledged is refused; whoever came before stands in what is affected.
     */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void nobodyBooksIntoATimeOffThatWasAcknowledged(int round) throws Exception {
        TestPractice practice = open(Map.of(), Map.of());
        int day = 30 + round;
        List<Answer> holds = IntStream.range(0, 8)
                .mapToObj(i -> practice.hold("kept-" + round + "-" + i, practice.at(day, hour(i))))
                .toList();
        List<Callable<Timed>> calls = new ArrayList<>();
        calls.add(() -> Timed.of(() -> takeTimeOff(practice, day)));
        for (int i = 0; i < 24; i++) {
            TestPractice instance = i % 2 == 0 ? practice : practice.at(otherPort);
            calls.add(
                    i < 8 ? bookingOf(instance, holds.get(i), i) : directBooking(instance, practice.at(day, hour(i))));
        }

        List<Timed> results = Together.call(calls);
        Timed timeOff = results.getFirst();
        List<Timed> bookings = results.subList(1, results.size());
        Timed afterwards =
                directBooking(practice.at(otherPort), practice.at(day, "00:50")).call();

        assertThat(timeOff.answer.status()).isEqualTo(201);
        assertThat(afterwards.answer.text("reason")).isEqualTo("AWAY");
        for (Timed booking : bookings) {
            assertThat(booking.answer.status()).as(booking.answer.body()).isIn(201, 409);
            assertThat(booking.answer.status() == 201 && booking.began > timeOff.ended)
                    .as("booked after it was acknowledged")
                    .isFalse();
        }
        othersAreTold(bookings.stream().map(Timed::answer).toList(), Set.of("AWAY"));
        Set<String> booked = new HashSet<>();
        bookings.stream().filter(one -> one.answer.status() == 201).forEach(one -> booked.add(one.answer.text("id")));
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(affected(timeOff.answer.text("id"))).isEqualTo(booked));
    }

    private Callable<Timed> bookingOf(TestPractice instance, Answer hold, int number) {
        return () -> Timed.of(() -> instance.book(hold, "kept-" + number));
    }

    private Callable<Timed> directBooking(TestPractice instance, String start) {
        return () -> Timed.of(() -> instance.direct(start));
    }

    private Answer takeTimeOff(TestPractice practice, int day) {
        return Api.desk(port)
                .post(
                        "time-off",
                        Map.of(
                                "clinician",
                                practice.clinician,
                                "start",
                                practice.at(day, "00:00"),
                                "end",
                                practice.at(day + 1, "00:00")));
    }

    private Set<String> affected(String timeOff) {
        Set<String> ids = new HashSet<>();
        Api.desk(otherPort)
                .get("time-off/" + timeOff + "/affected")
                .json()
                .path("appointments")
                .forEach(one -> {
                    if (one.path("status").asString().equals("BOOKED")) {
                        ids.add(one.path("id").asString());
                    }
                });
        return ids;
    }

    private static Answer makeItAVisit(int instance, Answer booked) {
        return Api.visitor(instance, "visit")
                .post(
                        "appointments/" + booked.text("id") + "/change-format",
                        Map.of("format", "IN_PERSON"),
                        Api.bearer(booked.text("manageToken")));
    }

    private void rooms(TestPractice practice, int count) {
        List<Map<String, String>> rooms = IntStream.range(0, count)
                .mapToObj(i -> Map.of("id", practice.clinician + "-room-" + i, "name", "Room " + i))
                .toList();
        assertThat(Api.owner(port).put("practice", Map.of("rooms", rooms)).status())
                .isIn(200, 201);
    }

    private Map<String, Long> places(String prefix) {
        return records().places(prefix);
    }

    private static String prefix(TestPractice practice, String day) {
        return "clinician/" + practice.clinician + "#" + day;
    }

    private static String hour(int hour) {
        return "%02d:00".formatted(hour);
    }

    /** What came back, between which moments. */
    private record Timed(Answer answer, long began, long ended) {
        static Timed of(java.util.function.Supplier<Answer> call) {
            long began = System.nanoTime();
            return new Timed(call.get(), began, System.nanoTime());
        }
    }
}
