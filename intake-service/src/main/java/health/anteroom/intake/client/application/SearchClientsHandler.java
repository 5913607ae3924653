package health.anteroom.intake.client.application;

import health.anteroom.intake.access.IntakePolicy;
import health.anteroom.intake.client.CareTeams;
import health.anteroom.intake.client.Client;
import health.anteroom.intake.client.ClientId;
import health.anteroom.kit.audit.AuditOutcome;
import health.anteroom.kit.audit.AuditTrail;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.Stored;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds clients for staff, for a clinician the people whom they meet or met; every card that is shown is in the audit trail before. */
@Component
public final class SearchClientsHandler {
    private static final int PAGE = 20;

    private final ClientDirectory directory;
    private final AggregateStore<Client> clients;
    private final CareTeams teams;
    private final AuditTrail audit;

    public SearchClientsHandler(
            ClientDirectory directory, AggregateStore<Client> clients, CareTeams teams, AuditTrail audit) {
        this.teams = teams;
        this.directory = directory;
        this.clients = clients;
        this.audit = audit;
    }

    /**
     * @param after the last client of the page before
     */
    public SearchClientsOutcome handle(StaffCaller caller, String query, Optional<ClientId> after) {
        if (!directory.isComplete()) {
            return new SearchClientsOutcome.StillReading();
        }
        List<ClientId> all = directory.find(query);
        List<ClientId> found = IntakePolicy.seesEverybody(caller) ? all : teams.metBy(caller, all);
        int from = after.map(found::indexOf).orElse(-1) + 1;
        List<ClientId> shown = found.subList(from, Math.min(found.size(), from + PAGE));
        List<Stored<Client>> cards = inOrder(shown);
        audit.record(caller, "client.found", cards.stream().map(Stored::id).toList(), AuditOutcome.ALLOWED);
        boolean more = from + PAGE < found.size();
        return new SearchClientsOutcome.Found(cards, more ? Optional.of(shown.getLast()) : Optional.empty());
    }

    private List<Stored<Client>> inOrder(List<ClientId> ids) {
        Map<String, Stored<Client>> byId = clients
                .findAll(ids.stream().map(ClientId::value).toList())
                .stream()
                .collect(Collectors.toMap(Stored::id, Function.identity()));
        return ids.stream()
                .map(ClientId::value)
                .map(byId::get)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
