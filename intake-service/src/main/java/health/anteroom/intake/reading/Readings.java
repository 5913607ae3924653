package health.anteroom.intake.reading;

import health.anteroom.intake.client.CareTeam;
import health.anteroom.intake.client.CareTeams;
import health.anteroom.intake.client.ClientId;
import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.Cause;
import health.anteroom.kit.store.Stored;
import health.anteroom.kit.store.WriteOutcome;
import health.anteroom.kit.time.PracticeClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Keeps who reads each client's answers. */
@Component
public final class Readings {
    private static final int TRIES = 20;

    private final AggregateStore<Reading> readings;
    private final CareTeams teams;
    private final PracticeClock clock;

    public Readings(AggregateStore<Reading> readings, CareTeams teams, PracticeClock clock) {
        this.readings = readings;
        this.teams = teams;
        this.clock = clock;
    }

    /** After the care team learned of an appointment. An older state of the team changes nothing. */
    public void follow(ClientId client) {
        teams.stored(client).ifPresent(team -> follow(team));
    }

    private void follow(Stored<CareTeam> team) {
        ClientId client = team.state().client();
        Instant now = clock.instant();
        readings.consume(
                client.value(),
                new Cause(client.value(), team.revision()),
                present ->
                        Optional.of(present.orElseGet(() -> Reading.of(client)).following(team.state(), now)));
    }

    public Reading of(ClientId client) {
        return readings.find(client.value()).map(Stored::state).orElseGet(() -> Reading.of(client));
    }

    /** The same, and it is on record that the client is shown this version of the line. */
    public Reading shownTo(ClientId client) {
        return change(client, reading -> reading.served() == reading.version() ? reading : reading.shown());
    }

    public void openedBy(ClientId client, String clinician, LocalDate day) {
        Reading unused = change(client, reading -> reading.openedBy(clinician, day));
    }

    /** Tries again where somebody else was quicker; what is so already is not written. */
    public Reading change(ClientId client, UnaryOperator<Reading> change) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Stored<Reading>> stored = readings.find(client.value());
            Reading before = stored.map(Stored::state).orElseGet(() -> Reading.of(client));
            Reading after = change.apply(before);
            if (after.equals(before)) {
                return before;
            }
            WriteOutcome<Reading> outcome =
                    stored.isPresent() ? readings.update(stored.get(), after) : readings.insert(client.value(), after);
            if (outcome instanceof WriteOutcome.Written<Reading>) {
                return after;
            }
        }
        throw new IllegalStateException("No quiet moment to say who reads for " + client.value());
    }
}
