package health.anteroom.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.scheduling.Api;
import health.anteroom.scheduling.Api.Answer;
import health.anteroom.scheduling.TestPractice;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Times of different lengths and buffers that touch, cross and contain one another, wanted by visitors and the desk at once. */
class OverlapRaceIT extends TwoInstances {
    private static final int RACERS = 150;
    private static final int MINUTES = 240;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20261126L})
    void winnersNeverShareTimeAndEachLoserMeetsAWinner(long seed) throws Exception {
        TestPractice practice = open(Map.of("duration", "PT20M", "slotInterval", "PT5M"), Map.of());
        List<Kind> kinds = List.of(
                new Kind(practice.offering, 0, 20, 0),
                another(practice, "PT50M", 0, 50, 10),
                another(practice, "PT90M", 15, 90, 15));
        Random random = new Random(seed);
        List<Wish> wishes = IntStream.range(0, RACERS)
                .mapToObj(i -> new Wish(
                        kinds.get(random.nextInt(kinds.size())),
                        Instant.parse(practice.at(25, "08:00"))
                                .plus(Duration.ofMinutes(5L * random.nextInt(MINUTES / 5))),
                        random.nextInt(3) == 0))
                .toList();

        List<Answer> answers = raceOf(
                RACERS,
                practice,
                (instance, i) ->
                        wishes.get(i).sent(instance, i % 2 == 0 ? port : otherPort, "overlap-" + seed + "-" + i));

        List<Wish> won = wishesOf(wishes, answers, true);
        assertThat(won).isNotEmpty();
        assertThat(won)
                .allSatisfy(one -> assertThat(won.stream().filter(one::meets)).containsExactly(one));
        assertThat(wishesOf(wishes, answers, false))
                .allSatisfy(one -> assertThat(won).anyMatch(one::meets));
        othersAreTold(answers, Set.of("TIME_TAKEN"));
    }

    private static Kind another(TestPractice practice, String duration, int before, int minutes, int after) {
        String offering = practice.offerAnother(Map.of(
                "duration",
                duration,
                "slotInterval",
                "PT5M",
                "bufferBefore",
                Duration.ofMinutes(before).toString(),
                "bufferAfter",
                Duration.ofMinutes(after).toString()));
        return new Kind(offering, before, minutes, after);
    }

    private static List<Wish> wishesOf(List<Wish> wishes, List<Answer> answers, boolean won) {
        return IntStream.range(0, wishes.size())
                .filter(i -> (answers.get(i).status() == 201) == won)
                .mapToObj(wishes::get)
                .toList();
    }

    /** In minutes. */
    private record Kind(String offering, int before, int length, int after) {}

    private record Wish(Kind kind, Instant start, boolean byDesk) {
        Answer sent(TestPractice practice, int port, String visitor) {
            Map<String, Object> slot = Api.hold(kind.offering, practice.clinician, start.toString());
            if (!byDesk) {
                return Api.visitor(port, visitor).post("holds", slot);
            }
            Map<String, Object> body = new HashMap<>(slot);
            body.put("client", Map.of("preferredName", "Sam", "email", visitor + "@example.test", "zone", "UTC"));
            return Api.desk(port).post("appointments", body);
        }

        boolean meets(Wish other) {
            return from().isBefore(other.to()) && other.from().isBefore(to());
        }

        private Instant from() {
            return start.minus(Duration.ofMinutes(kind.before));
        }

        private Instant to() {
            return start.plus(Duration.ofMinutes(kind.length + kind.after));
        }
    }
}
