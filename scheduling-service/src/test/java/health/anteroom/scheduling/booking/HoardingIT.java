package health.anteroom.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.id.Ids;
import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.Api;
import health.anteroom.scheduling.Api.Answer;
import health.anteroom.scheduling.SchedulingIT;
import health.anteroom.scheduling.TestPractice;
import health.anteroom.scheduling.Together;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One machine that keeps no cookie is a new visitor with each call. */
@SchedulingIT
class HoardingIT {
    private static final int MOST = 6;

    @LocalServerPort
    int port;

    @Autowired
    PracticeClock clock;

    private TestPractice practice;
    private String network;

    @BeforeEach
    void openAPractice() {
        practice = TestPractice.open(port, clock);
        network = Ids.random();
    }

    @Test
    void keepsNoMoreThanSixTimesAtOnceWhateverVisitorItSaysThatItIs() {
        List<Instant> free = starts();

        List<Integer> statuses =
                free.stream().map(start -> hold(network, start).status()).toList();

        assertThat(free).hasSizeGreaterThan(MOST);
        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(MOST);
        assertThat(statuses.subList(MOST, statuses.size())).allMatch(status -> status == 409);
    }

    @Test
    void leavesTheOthersTheirTimes() {
        List<Instant> free = starts();
        free.stream().limit(MOST).forEach(start -> hold(network, start));

        Answer another = hold(Ids.random(), free.getLast());

        assertThat(another.status()).as(another.body()).isEqualTo(201);
    }

    @Test
    void keepsNoMoreWhenItAsksForAllOfThemAtOnce() throws Exception {
        List<Instant> free = starts();

        List<Answer> answers = Together.call(free.stream()
                .<Callable<Answer>>map(start -> () -> hold(network, start))
                .toList());

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(MOST);
    }

    private Answer hold(String from, Instant start) {
        return Api.visitorFrom(port, from, Ids.random()).post("holds", practice.slot(start.toString()));
    }

    /** Far enough apart that none takes another. */
    private List<Instant> starts() {
        return IntStream.range(10, 20)
                .mapToObj(day -> Instant.parse(practice.at(day, "09:00")))
                .toList();
    }
}
