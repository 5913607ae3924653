package health.anteroom.intake.packet.adapter.web;

import health.anteroom.intake.client.ClientId;
import health.anteroom.intake.client.ClientRegister;
import health.anteroom.intake.packet.application.ShowWritten;
import health.anteroom.intake.response.WrittenPart;
import health.anteroom.kit.access.AccessGate;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.problem.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a client wrote, for the clinician who reads it before they meet. */
@RestController
final class WrittenController {
    private final ShowWritten written;
    private final ClientRegister clients;
    private final AccessGate gate;

    WrittenController(ShowWritten written, ClientRegister clients, AccessGate gate) {
        this.written = written;
        this.clients = clients;
        this.gate = gate;
    }

    @GetMapping("/api/intake/clients/{id}/answers")
    ResponseEntity<?> answers(Caller caller, @PathVariable String id) {
        ClientId client = new ClientId(id);
        Optional<Problem> no = gate.refusal(caller, "answers.read", id, written.access(caller, client));
        return no.isPresent()
                ? no.get().toResponse()
                : ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer(caller, client));
    }

    private WrittenAnswer answer(Caller caller, ClientId client) {
        String name = clients.find(client)
                .map(stored -> stored.state().name().value())
                .orElse("");
        List<PartAnswer> parts =
                written.of(caller, client).stream().map(PartAnswer::of).toList();
        return new WrittenAnswer(client.value(), name, parts);
    }

    /** Everything that this reader may read of one client. */
    record WrittenAnswer(String client, String name, List<PartAnswer> parts) {
        @Override
        public String toString() {
            return "<hidden>";
        }
    }

    /** One part. */
    record PartAnswer(String response, String title, Optional<Instant> handedIn, List<WrittenPart.Item> items) {
        static PartAnswer of(WrittenPart part) {
            return new PartAnswer(part.response().value(), part.title(), part.handedIn(), part.items());
        }
    }
}
