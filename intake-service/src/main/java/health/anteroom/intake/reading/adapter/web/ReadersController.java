package health.anteroom.intake.reading.adapter.web;

import health.anteroom.intake.access.IntakePolicy;
import health.anteroom.intake.client.ClientId;
import health.anteroom.intake.reading.Reading;
import health.anteroom.intake.reading.Readings;
import health.anteroom.intake.reading.application.ChangeReadersHandler;
import health.anteroom.kit.access.AccessGate;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.ClientCaller;
import health.anteroom.kit.problem.Problem;
import health.anteroom.kit.time.PracticeClock;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who reads what a client wrote: for the client, who can open and end it. */
@RestController
@RequestMapping("/api/intake/readers")
final class ReadersController {
    private final Readings readings;
    private final ChangeReadersHandler changes;
    private final AccessGate gate;
    private final PracticeClock clock;

    ReadersController(Readings readings, ChangeReadersHandler changes, AccessGate gate, PracticeClock clock) {
        this.readings = readings;
        this.changes = changes;
        this.gate = gate;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<?> show(Caller caller) {
        return asClient(caller, "readers.read", client -> answer(Optional.of(readings.of(client))));
    }

    @PostMapping("/{clinician}/agree")
    ResponseEntity<?> say(Caller caller, @PathVariable String clinician, @RequestBody WordBody body) {
        return asClient(
                caller,
                "readers.agree",
                client -> changes.knows(client, clinician) ? said(client, clinician, body) : answer(Optional.empty()));
    }

    private ResponseEntity<?> said(ClientId client, String clinician, WordBody body) {
        return body.word()
                .<ResponseEntity<?>>map(word -> answer(changes.say(client, clinician, word)))
                .orElseGet(() -> WordBody.unclear().toResponse());
    }

    @DeleteMapping("/{clinician}")
    ResponseEntity<?> end(Caller caller, @PathVariable String clinician) {
        return asClient(caller, "readers.end", client -> answer(changes.end(client, clinician)));
    }

    private ResponseEntity<?> asClient(Caller caller, String action, Function<ClientId, ResponseEntity<?>> then) {
        String whose = caller instanceof ClientCaller client ? client.clientId() : "readers";
        Optional<Problem> no = gate.refusal(caller, action, whose, IntakePolicy.ownReaders(caller));
        return no.isPresent() ? no.get().toResponse() : then.apply(new ClientId(whose));
    }

    private ResponseEntity<?> answer(Optional<Reading> reading) {
        return reading.<ResponseEntity<?>>map(known -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .body(ReadersAnswer.of(known, clock.instant())))
                .orElseGet(() -> Problem.notFound().toResponse());
    }
}
