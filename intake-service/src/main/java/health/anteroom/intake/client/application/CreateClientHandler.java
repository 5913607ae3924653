package health.anteroom.intake.client.application;

import health.anteroom.intake.client.Client;
import health.anteroom.intake.client.ClientId;
import health.anteroom.intake.client.ClientRegister;
import health.anteroom.kit.audit.AuditOutcome;
import health.anteroom.kit.audit.AuditTrail;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.request.RequestKey;
import health.anteroom.kit.store.Stored;
import health.anteroom.kit.store.WriteOutcome;
import health.anteroom.kit.time.MachineClock;
import org.springframework.stereotype.Component;

/** Adds a client; the request's key decides the id, so that a repeated request finds what the first one made. */
@Component
public final class CreateClientHandler {
    private final ClientRegister register;
    private final ClientDirectory directory;
    private final MachineClock clock;
    private final AuditTrail audit;

    public CreateClientHandler(
            ClientRegister register, ClientDirectory directory, MachineClock clock, AuditTrail audit) {
        this.register = register;
        this.directory = directory;
        this.clock = clock;
        this.audit = audit;
    }

    public CreateClientOutcome handle(StaffCaller caller, CreateClient command, RequestKey request) {
        Client client = new Client(
                new ClientId(request.id()), command.name(), command.contact(), command.reach(), clock.instant());
        audit.record(caller, "client.create", request.id(), AuditOutcome.ALLOWED);
        return switch (register.add(client, request.bodyHash())) {
            case WriteOutcome.Written<Client> written -> created(written.now());
            case WriteOutcome.IdTaken<Client> taken -> repeated(taken.existing(), request);
            case WriteOutcome.ClaimTaken<Client> never -> throw new IllegalStateException("Clients claim nothing");
            case WriteOutcome.Stale<Client> never -> throw new IllegalStateException("An insert is never stale");
        };
    }

    private CreateClientOutcome repeated(Stored<Client> existing, RequestKey request) {
        return existing.requestHash().filter(request.bodyHash()::equals).isPresent()
                ? created(existing)
                : new CreateClientOutcome.KeyReused();
    }

    private CreateClientOutcome created(Stored<Client> client) {
        directory.add(client.state());
        return new CreateClientOutcome.Created(client);
    }
}
