package health.anteroom.kit.sample;

import health.anteroom.kit.access.Access;
import health.anteroom.kit.access.AccessGate;
import health.anteroom.kit.id.Ids;
import health.anteroom.kit.identity.Bearer;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.problem.Problem;
import health.anteroom.kit.request.IdempotencyKey;
import health.anteroom.kit.request.IfMatch;
import health.anteroom.kit.request.RequestKey;
import health.anteroom.kit.request.RequestKeys;
import health.anteroom.kit.store.AggregateStore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SampleController {
    private final RequestKeys keys;
    private final AggregateStore<Note> notes;
    private final AccessGate gate;

    SampleController(RequestKeys keys, @Qualifier("noteStore") AggregateStore<Note> notes, AccessGate gate) {
        this.keys = keys;
        this.notes = notes;
        this.gate = gate;
    }

    @PostMapping("/api/sample/things")
    Map<String, Object> create(
            Caller caller, Optional<Bearer> bearer, Optional<IdempotencyKey> key, @Valid @RequestBody Thing thing) {
        RequestKey request = keys.of(caller, "POST /things", key, thing);
        return Map.of(
                "actor", caller.actor(),
                "bearer", bearer.isPresent(),
                "id", request.id(),
                "hash", request.bodyHash(),
                "at", thing.at(),
                "length", thing.length());
    }

    @GetMapping("/api/sample/things")
    Map<String, Object> list(@RequestParam("on") LocalDate on, Optional<IfMatch> ifMatch) {
        return Map.of("on", on, "revision", ifMatch.map(IfMatch::revision).orElse(0L));
    }

    @PostMapping("/api/sample/notes")
    String note() {
        String id = Ids.random();
        notes.insert(id, new Note("traced", List.of()));
        return id;
    }

    /** Each one's own; granted looks leave no trace here, so that a test can see what the kit adds. */
    @GetMapping("/api/sample/private/{whose}")
    ResponseEntity<?> privately(Caller caller, @PathVariable String whose) {
        return whose.equals("mine")
                ? ResponseEntity.ok("yours")
                : gate.refusal(caller, "private.read", whose, new Access.Hidden())
                        .map(Problem::toResponse)
                        .orElseThrow();
    }

    @GetMapping("/api/sample/fault")
    String fault() {
        throw new IllegalStateException("a secret inside");
    }

    record Thing(
            @NotBlank String name,
            @NotNull OffsetDateTime at,
            @NotNull Duration length,
            int count) {}
}
