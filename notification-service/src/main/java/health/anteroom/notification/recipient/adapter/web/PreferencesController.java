package health.anteroom.notification.recipient.adapter.web;

import health.anteroom.kit.access.AccessGate;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.problem.Problem;
import health.anteroom.kit.problem.Problem.FieldProblem;
import health.anteroom.kit.request.IfMatch;
import health.anteroom.notification.access.NotificationPolicy;
import health.anteroom.notification.recipient.ClientId;
import health.anteroom.notification.recipient.Relations;
import health.anteroom.notification.recipient.application.ChangePreferences;
import health.anteroom.notification.recipient.application.PreferencesHandler;
import health.anteroom.notification.recipient.application.PreferencesOutcome;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET} and {@code PUT /api/notifications/preferences}. */
@RestController
@RequestMapping("/api/notifications/preferences")
public class PreferencesController {
    /** In the audit trail, where only ids belong. */
    private static final String NOT_SAID = "-";

    private final PreferencesHandler handler;
    private final NotificationPolicy policy;
    private final Relations relations;
    private final AccessGate gate;

    public PreferencesController(
            PreferencesHandler handler, NotificationPolicy policy, Relations relations, AccessGate gate) {
        this.handler = handler;
        this.policy = policy;
        this.relations = relations;
        this.gate = gate;
    }

    @GetMapping
    ResponseEntity<?> read(Caller caller, @RequestParam(required = false) @Nullable String client) {
        return of(caller, "preferences.read", client, whose -> answer(handler.read(whose)));
    }

    @PutMapping
    ResponseEntity<?> change(
            Caller caller,
            Optional<IfMatch> madeFrom,
            @RequestParam(required = false) @Nullable String client,
            @RequestBody PreferencesForm form) {
        return of(caller, "preferences.change", client, whose -> {
            if (policy.mustNameRevision(caller) && madeFrom.isEmpty()) {
                return Problem.ifMatchMissing().toResponse();
            }
            PreferencesReader reader = new PreferencesReader(form);
            return reader.problems().isEmpty()
                    ? answer(handler.change(
                            new ChangePreferences(whose, madeFrom.map(IfMatch::revision), reader::applyTo)))
                    : unacceptable(reader);
        });
    }

    private ResponseEntity<?> of(
            Caller caller, String action, @Nullable String asked, Function<ClientId, ResponseEntity<?>> answer) {
        Optional<String> whose = policy.whose(caller, Optional.ofNullable(asked));
        boolean meets = whose.filter(client -> relations.meets(caller, new ClientId(client)))
                .isPresent();
        Optional<Problem> refusal =
                gate.refusal(caller, action, whose.orElse(NOT_SAID), policy.preferences(caller, whose, meets));
        if (refusal.isPresent()) {
            return refusal.get().toResponse();
        }
        return whose.<ResponseEntity<?>>map(client -> answer.apply(new ClientId(client)))
                .orElseGet(() -> Problem.badRequest("client-missing", "Please say which client: ?client=…")
                        .toResponse());
    }

    private static ResponseEntity<?> unacceptable(PreferencesReader reader) {
        Problem problem = Problem.unprocessable("not-acceptable", "Some of these wishes cannot be read yet.");
        for (FieldProblem each : reader.problems()) {
            problem = problem.at(each.pointer(), each.detail());
        }
        return problem.toResponse();
    }

    private static ResponseEntity<?> answer(PreferencesOutcome outcome) {
        return switch (outcome) {
            case PreferencesOutcome.Found found ->
                ResponseEntity.ok().eTag("\"" + found.revision() + "\"").body(PreferencesView.of(found.preferences()));
            case PreferencesOutcome.NobodyThere nobodyThere ->
                Problem.notFound().toResponse();
            case PreferencesOutcome.ChangedMeanwhile changedMeanwhile ->
                Problem.preconditionFailed().toResponse();
        };
    }
}
