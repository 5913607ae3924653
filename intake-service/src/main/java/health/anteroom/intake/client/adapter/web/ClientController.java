package health.anteroom.intake.client.adapter.web;

import health.anteroom.intake.access.IntakePolicy;
import health.anteroom.intake.client.CareTeams;
import health.anteroom.intake.client.ClientId;
import health.anteroom.intake.client.ClientRegister;
import health.anteroom.intake.client.application.CreateClient;
import health.anteroom.intake.client.application.CreateClientHandler;
import health.anteroom.intake.client.application.CreateClientOutcome;
import health.anteroom.intake.client.application.SearchClientsHandler;
import health.anteroom.intake.client.application.SearchClientsOutcome;
import health.anteroom.kit.access.Access;
import health.anteroom.kit.access.AccessGate;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.problem.Problem;
import health.anteroom.kit.request.IdempotencyKey;
import health.anteroom.kit.request.RequestKey;
import health.anteroom.kit.request.RequestKeys;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Contact cards, for staff: a clinician sees those of the people whom they meet or met. */
@RestController
@RequestMapping("/api/intake/clients")
final class ClientController {
    private static final int LONGEST_QUERY = 200;

    private final SearchClientsHandler search;
    private final CreateClientHandler create;
    private final ClientRegister register;
    private final RequestKeys requests;
    private final CareTeams teams;
    private final AccessGate gate;

    ClientController(
            SearchClientsHandler search,
            CreateClientHandler create,
            ClientRegister register,
            RequestKeys requests,
            CareTeams teams,
            AccessGate gate) {
        this.search = search;
        this.create = create;
        this.register = register;
        this.requests = requests;
        this.teams = teams;
        this.gate = gate;
    }

    @GetMapping
    ResponseEntity<?> search(
            Caller caller, @RequestParam Optional<String> query, @RequestParam Optional<String> cursor) {
        Optional<Problem> no = AccessGate.problem(IntakePolicy.staff(caller));
        if (no.isPresent() || !(caller instanceof StaffCaller staff)) {
            return no.orElseGet(Problem::forbidden).toResponse();
        }
        String text = query.map(String::strip).orElse("");
        if (text.isEmpty() || text.length() > LONGEST_QUERY) {
            return Problem.unprocessable("query-not-acceptable", "A name or a contact to look for is needed.")
                    .toResponse();
        }
        return switch (search.handle(staff, text, cursor.map(ClientId::new))) {
            case SearchClientsOutcome.Found found -> privately(ClientPage.of(found));
            case SearchClientsOutcome.StillReading reading ->
                Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "still-starting", "One moment, the list is being read.")
                        .retryAfter(1)
                        .toResponse();
        };
    }

    @GetMapping("/{id}")
    ResponseEntity<?> read(Caller caller, @PathVariable String id) {
        ClientId client = new ClientId(id);
        Access access = IntakePolicy.card(caller, staff -> teams.meets(staff, client));
        return gate.refusal(caller, "client.read", id, access)
                .<ResponseEntity<?>>map(Problem::toResponse)
                .or(() -> register.find(client).map(card -> privately(ClientCard.of(card))))
                .orElseGet(() -> Problem.notFound().toResponse());
    }

    @PostMapping
    ResponseEntity<?> create(Caller caller, Optional<IdempotencyKey> key, @RequestBody CreateClientRequest request) {
        Optional<Problem> no = AccessGate.problem(IntakePolicy.staff(caller));
        if (no.isPresent() || !(caller instanceof StaffCaller staff)) {
            return no.orElseGet(Problem::forbidden).toResponse();
        }
        ClientRequestReader reader = new ClientRequestReader();
        return reader.read(request)
                .<ResponseEntity<?>>map(command ->
                        create(staff, command, requests.of(caller, "POST /api/intake/clients", key, request)))
                .orElseGet(() -> reader.problem().toResponse());
    }

    private ResponseEntity<?> create(StaffCaller staff, CreateClient command, RequestKey request) {
        return switch (create.handle(staff, command, request)) {
            case CreateClientOutcome.Created created ->
                ResponseEntity.created(URI.create(
                                "/api/intake/clients/" + created.client().id()))
                        .cacheControl(CacheControl.noStore())
                        .body(ClientCard.of(created.client()));
            case CreateClientOutcome.KeyReused reused ->
                Problem.conflict("idempotency-key-reused", "This Idempotency-Key was used for something else.")
                        .toResponse();
        };
    }

    private static ResponseEntity<?> privately(Object body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
