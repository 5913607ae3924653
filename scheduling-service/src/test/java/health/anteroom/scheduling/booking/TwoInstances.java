package health.anteroom.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import health.anteroom.kit.testing.TestEnvironment;
import health.anteroom.kit.testing.TestServers;
import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.Api.Answer;
import health.anteroom.scheduling.SchedulingApplication;
import health.anteroom.scheduling.SchedulingIT;
import health.anteroom.scheduling.TestPractice;
import health.anteroom.scheduling.Together;
import health.anteroom.scheduling.booking.check.AppointmentChecker;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Two instances of the service on one database, each with its own memory and its own clock. After each race a checker that
 * is not the product compares what is stored with what was published.
 */
@SchedulingIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TwoInstances {
    @LocalServerPort
    int port;

    @Autowired
    PracticeClock clock;

    @Autowired
    private MongoDatabase database;

    private ConfigurableApplicationContext otherInstance;
    int otherPort;
    PracticeClock otherClock;
    final Set<String> clinicians = new HashSet<>();

    @BeforeEach
    void startTheOther() {
        if (otherInstance == null) {
            otherInstance = new SpringApplicationBuilder(SchedulingApplication.class)
                    .initializers(new TestEnvironment())
                    .run("--server.port=0", "--anteroom.time.travel=true");
            otherPort = otherInstance.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            otherClock = otherInstance.getBean(PracticeClock.class);
        }
        otherClock.travelTo(clock.offset());
    }

    @AfterEach
    void storeAndTopicAgree() {
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(records().findings()).isEmpty());
    }

    @AfterAll
    void stopTheOther() {
        otherInstance.close();
    }

    /** Of the clinicians of this class's races. */
    final AppointmentChecker records() {
        return AppointmentChecker.read(database, TestServers.kafkaBootstrapServers())
                .of(clinicians);
    }

    final TestPractice open(Map<String, Object> terms, Map<String, Object> limits) {
        TestPractice practice = TestPractice.open(port, clock, terms, limits);
        clinicians.add(practice.clinician);
        return practice;
    }

    /** By turns on both instances. */
    final List<Answer> raceOf(int racers, TestPractice practice, Racer racer) throws Exception {
        TestPractice other = practice.at(otherPort);
        return Together.call(IntStream.range(0, racers)
                .<Callable<Answer>>mapToObj(i -> () -> racer.race(i % 2 == 0 ? practice : other, i))
                .toList());
    }

    static List<Answer> won(List<Answer> answers) {
        return answers.stream().filter(answer -> answer.status() < 300).toList();
    }

    static void othersAreTold(List<Answer> answers, Set<String> reasons) {
        assertThat(answers).filteredOn(answer -> answer.status() >= 300).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.body()).isEqualTo(409);
            assertThat(answer.problem()).isEqualTo("slot-taken");
            assertThat(answer.text("reason")).isIn(reasons);
        });
    }

    /** One of a race, at one of the two instances. */
    interface Racer {
        Answer race(TestPractice instance, int number);
    }
}
