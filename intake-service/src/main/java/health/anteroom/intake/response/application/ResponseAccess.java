package health.anteroom.intake.response.application;

import health.anteroom.intake.client.CareTeam;
import health.anteroom.intake.client.CareTeams;
import health.anteroom.intake.response.AnswerAccess;
import health.anteroom.intake.response.ResponseId;
import health.anteroom.intake.response.model.IntakeResponse;
import health.anteroom.kit.audit.AuditOutcome;
import health.anteroom.kit.audit.AuditTrail;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.Stored;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives a response to who may have it, and leaves a trace: of every look, and of every try that was refused. */
@Component
public final class ResponseAccess {
    private final AggregateStore<IntakeResponse> responses;
    private final CareTeams teams;
    private final AuditTrail audit;

    public ResponseAccess(AggregateStore<IntakeResponse> responses, CareTeams teams, AuditTrail audit) {
        this.responses = responses;
        this.teams = teams;
        this.audit = audit;
    }

    /** For the client to change; empty when it is not there or not theirs. */
    public Optional<Stored<IntakeResponse>> toAnswer(Caller caller, ResponseId id) {
        return responses.find(id.value()).filter(stored -> {
            boolean theirs = new AnswerAccess(CareTeam.of(stored.state().part().client())).mayAnswer(caller);
            if (!theirs) {
                audit.record(caller, "response.answer", id.value(), AuditOutcome.REFUSED);
            }
            return theirs;
        });
    }

    /** For reading; the look is on record before this returns. */
    public Optional<ReadableResponse> toRead(Caller caller, ResponseId id) {
        return responses.find(id.value()).flatMap(stored -> {
            AnswerAccess access = accessTo(stored.state());
            boolean allowed = access.mayRead(caller);
            audit.record(caller, "response.read", id.value(), allowed ? AuditOutcome.ALLOWED : AuditOutcome.REFUSED);
            return allowed ? Optional.of(new ReadableResponse(stored.state(), access)) : Optional.empty();
        });
    }

    public AnswerAccess accessTo(IntakeResponse response) {
        return new AnswerAccess(teams.of(response.part().client()));
    }

    /** A response that this caller may read, and the rule by which they may. */
    public record ReadableResponse(IntakeResponse response, AnswerAccess access) {}
}
