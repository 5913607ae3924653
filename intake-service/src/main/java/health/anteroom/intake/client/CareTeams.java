package health.anteroom.intake.client;

import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.Cause;
import health.anteroom.kit.store.Stored;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps for each client what their appointments say about who meets them. */
@Component
public final class CareTeams {
    private final AggregateStore<CareTeam> teams;

    public CareTeams(AggregateStore<CareTeam> teams) {
        this.teams = teams;
    }

    /** Takes one appointment's state in, unless a newer one of it is known. */
    public void learn(ClientId client, CareAppointment appointment, Cause cause) {
        teams.consume(
                client.value(),
                cause,
                present ->
                        Optional.of(present.orElseGet(() -> CareTeam.of(client)).with(appointment)));
    }

    public CareTeam of(ClientId client) {
        return stored(client).map(Stored::state).orElseGet(() -> CareTeam.of(client));
    }

    /** With its revision, for whoever must know which of two states is the newer. */
    public Optional<Stored<CareTeam>> stored(ClientId client) {
        return teams.find(client.value());
    }
}
