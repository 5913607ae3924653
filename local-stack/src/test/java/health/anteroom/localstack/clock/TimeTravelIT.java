package health.anteroom.localstack.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.anteroom.localstack.data.DataDirectory;
import health.anteroom.localstack.kafka.EmbeddedKafka;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeTravelIT {
    private static final Instant MACHINE = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant MONDAY = MACHINE.plus(Duration.ofDays(1));
    private static final Instant TUESDAY = MACHINE.plus(Duration.ofDays(2));
    private static final Instant FRIDAY = MACHINE.plus(Duration.ofDays(5));

    private static @TempDir Path kafkaDirectory;
    private static EmbeddedKafka kafka;
    private static Admin admin;

    @TempDir
    Path data;

    @BeforeAll
    static void start() {
        kafka = EmbeddedKafka.start(kafkaDirectory, 0);
        admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()));
    }

    @AfterAll
    static void stop() {
        admin.close();
        kafka.close();
    }

    @Test
    void stopsWithEveryServiceAtEveryDueTimeOfAny() throws Exception {
        try (DueWork scheduling = new DueWork(MACHINE, 1, TUESDAY);
                DueWork notification = new DueWork(MACHINE, 3, MONDAY, FRIDAY)) {
            travel(Duration.ofSeconds(20), scheduling, notification).to(TUESDAY.plusSeconds(60));

            assertThat(notification.visited()).containsExactly(MONDAY, TUESDAY, TUESDAY.plusSeconds(60));
            assertThat(scheduling.visited()).isEqualTo(notification.visited());
        }
    }

    @Test
    void goesNoFurtherThanWorkThatIsNotDone() throws Exception {
        try (DueWork stuck = new DueWork(MACHINE, Integer.MAX_VALUE, MONDAY)) {
            // Long enough for the rest before the first step, also where everything is slow.
            TimeTravel travel = travel(Duration.ofSeconds(5), stuck);

            assertThatThrownBy(() -> travel.to(FRIDAY))
                    .isInstanceOf(IOException.class)
                    .hasMessage("The services did not come to rest: %s has 1 to do", stuck.url());
            assertThat(stuck.visited()).containsExactly(MONDAY);
        }
    }

    @Test
    void waitsForAServiceThatDoesNotAnswer() throws Exception {
        DueWork gone = new DueWork(MACHINE, 1);
        TimeTravel travel = travel(Duration.ofMillis(300), gone);
        gone.close();

        assertThatThrownBy(() -> travel.to(FRIDAY))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("The services did not come to rest: no answer");
        assertThat(travel.now()).isEqualTo(MACHINE);
    }

    private TimeTravel travel(Duration patience, DueWork... services) throws IOException {
        DataDirectory directory = DataDirectory.open(data).orElseThrow();
        TravelledClock clock =
                TravelledClock.open(InstantSource.fixed(MACHINE), directory.remembered("clock"), Optional.empty());
        List<TravellingService> travelling = Stream.of(services)
                .map(service -> new TravellingService(service.url(), "token", HttpClient.newHttpClient()))
                .toList();
        return new TimeTravel(clock, travelling, new ConsumerLag(admin), patience);
    }
}
