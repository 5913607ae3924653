package health.anteroom.intake.response.application;

import health.anteroom.intake.response.ResponseId;
import health.anteroom.intake.response.model.DraftResponse;
import health.anteroom.intake.response.model.IntakeResponse;
import health.anteroom.intake.response.model.SubmittedResponse;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.Stored;
import health.anteroom.kit.store.WriteOutcome;
import health.anteroom.kit.time.PracticeClock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Hands a part in, at any time and with any number of open questions; once. */
@Component
public final class SubmitResponseHandler {
    private static final int TRIES = 20;
    private static final String NOTHING_MORE = " There is nothing more to do here.";

    private final ResponseAccess access;
    private final AggregateStore<IntakeResponse> responses;
    private final PracticeClock clock;

    public SubmitResponseHandler(ResponseAccess access, AggregateStore<IntakeResponse> responses, PracticeClock clock) {
        this.access = access;
        this.responses = responses;
        this.clock = clock;
    }

    public SubmitResponseOutcome handle(Caller caller, ResponseId id) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Stored<IntakeResponse>> found = access.toAnswer(caller, id);
            if (found.isEmpty()) {
                return new SubmitResponseOutcome.NotThere();
            }
            switch (found.get().state()) {
                case SubmittedResponse before -> {
                    return submitted(id, before, before.submittedAt());
                }
                case DraftResponse draft -> {
                    SubmittedResponse after = draft.submit(clock.instant());
                    if (responses.update(found.get(), after) instanceof WriteOutcome.Written<IntakeResponse>) {
                        return submitted(id, after, after.submittedAt());
                    }
                }
            }
        }
        throw new IllegalStateException("No quiet moment to hand in " + id);
    }

    private SubmitResponseOutcome submitted(ResponseId id, IntakeResponse response, Instant at) {
        return new SubmitResponseOutcome.Submitted(
                at, access.whoReads(id, response).sentence() + NOTHING_MORE);
    }
}
