package health.anteroom.localstack.clock;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.localstack.data.DataDirectory;
import health.anteroom.localstack.data.Remembered;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TravelledClockTest {
    private static final Instant MACHINE = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path directory;

    private Remembered remembered;

    @BeforeEach
    void open() throws Exception {
        remembered = DataDirectory.open(directory).orElseThrow().remembered("clock");
    }

    @Test
    void isTheMachinesTimeAtFirst() {
        TravelledClock clock = clock(Optional.empty());

        assertThat(clock.now()).isEqualTo(MACHINE);
        assertThat(clock.isAhead()).isFalse();
    }

    @Test
    void startsWhereItIsTold() {
        Instant start = MACHINE.minus(Duration.ofDays(30));

        assertThat(clock(Optional.of(start)).now()).isEqualTo(start);
    }

    @Test
    void remembersHowFarItTravelled() {
        Instant far = MACHINE.plus(Duration.ofDays(9));
        clock(Optional.empty()).moveTo(far);

        TravelledClock reopened = clock(Optional.empty());

        assertThat(reopened.now()).isEqualTo(far);
        assertThat(reopened.isAhead()).isTrue();
    }

    @Test
    void neverGoesBackByATravel() {
        TravelledClock clock = clock(Optional.empty());
        clock.moveTo(MACHINE.minusSeconds(1));

        assertThat(clock.now()).isEqualTo(MACHINE);
    }

    @Test
    void neverGoesBackByALaterStart() {
        Instant far = MACHINE.plus(Duration.ofDays(9));
        clock(Optional.empty()).moveTo(far);

        assertThat(clock(Optional.of(MACHINE)).now()).isEqualTo(far);
    }

    private TravelledClock clock(Optional<Instant> start) {
        return TravelledClock.open(InstantSource.fixed(MACHINE), remembered, start);
    }
}
