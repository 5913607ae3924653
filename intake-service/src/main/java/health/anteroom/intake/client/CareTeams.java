package health.anteroom.intake.client;

import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.Cause;
import health.anteroom.kit.store.Stored;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Whether this clinician meets or met them; of the desk and the owner only one who is a clinician as well. */
    public boolean meets(StaffCaller staff, ClientId client) {
        return staff.clinicianId()
                .filter(clinician -> of(client).includes(clinician))
                .isPresent();
    }

    /** Those of them whom this clinician meets or met. */
    public List<ClientId> metBy(StaffCaller staff, List<ClientId> clients) {
        List<String> ids = clients.stream().map(ClientId::value).toList();
        String clinician = staff.clinicianId().orElse("");
        Set<ClientId> met = teams.findAll(ids).stream()
                .map(Stored::state)
                .filter(team -> team.includes(clinician))
                .map(CareTeam::client)
                .collect(Collectors.toSet());
        return clients.stream().filter(met::contains).toList();
    }

    /** With its revision, for whoever must know which of two states is the newer. */
    public Optional<Stored<CareTeam>> stored(ClientId client) {
        return teams.find(client.value());
    }
}
