package health.anteroom.notification.recipient.adapter.web;

import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.problem.Problem;
import health.anteroom.kit.problem.Problem.FieldProblem;
import health.anteroom.kit.request.IfMatch;
import health.anteroom.notification.access.Access;
import health.anteroom.notification.access.NotificationPolicy;
import health.anteroom.notification.access.Refusals;
import health.anteroom.notification.recipient.ClientId;
import health.anteroom.notification.recipient.application.ChangePreferences;
import health.anteroom.notification.recipient.application.PreferencesHandler;
import health.anteroom.notification.recipient.application.PreferencesOutcome;
import java.util.Optional;
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
    private final PreferencesHandler handler;
    private final NotificationPolicy policy;
    private final Refusals refusals;

    public PreferencesController(PreferencesHandler handler, NotificationPolicy policy, Refusals refusals) {
        this.handler = handler;
        this.policy = policy;
        this.refusals = refusals;
    }

    @GetMapping
    ResponseEntity<?> read(Caller caller, @RequestParam(required = false) @Nullable String client) {
        Access access = policy.preferences(caller, Optional.ofNullable(client));
        Optional<ResponseEntity<?>> refusal = check(caller, "preferences.read", access, client);
        return access instanceof Access.Granted granted && refusal.isEmpty()
                ? answer(handler.read(new ClientId(granted.client())))
                : refusal.orElseThrow();
    }

    @PutMapping
    ResponseEntity<?> change(
            Caller caller,
            Optional<IfMatch> madeFrom,
            @RequestParam(required = false) @Nullable String client,
            @RequestBody PreferencesForm form) {
        Access access = policy.preferences(caller, Optional.ofNullable(client));
        Optional<ResponseEntity<?>> refusal = check(caller, "preferences.change", access, client);
        if (!(access instanceof Access.Granted granted) || refusal.isPresent()) {
            return refusal.orElseThrow();
        }
        if (policy.mustNameRevision(caller) && madeFrom.isEmpty()) {
            return Problem.badRequest(
                            "if-match-missing", "Please say which revision this change was made from: If-Match.")
                    .toResponse();
        }
        PreferencesReader reader = new PreferencesReader(form);
        return reader.problems().isEmpty()
                ? answer(handler.change(new ChangePreferences(
                        new ClientId(granted.client()), madeFrom.map(IfMatch::revision), reader::applyTo)))
                : unacceptable(reader);
    }

    private Optional<ResponseEntity<?>> check(Caller caller, String action, Access access, @Nullable String asked) {
        String whose = access instanceof Access.Granted granted ? granted.client() : String.valueOf(asked);
        return refusals.check(caller, action, whose, access);
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
