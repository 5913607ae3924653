package health.anteroom.intake.packet.adapter.web;

import health.anteroom.intake.client.ClientId;
import health.anteroom.intake.packet.application.PacketView;
import health.anteroom.intake.packet.application.ShowPackets;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.ClientCaller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.identity.Visitor;
import health.anteroom.kit.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A client's own packets; for staff those of the clients that they name. */
@RestController
@RequestMapping("/api/intake/packets")
final class PacketController {
    private static final int MOST_CLIENTS = 50;

    private final ShowPackets packets;

    PacketController(ShowPackets packets) {
        this.packets = packets;
    }

    @GetMapping
    ResponseEntity<?> list(Caller caller, @RequestParam Optional<List<String>> client) {
        return switch (caller) {
            case Visitor visitor -> Problem.unauthorized().toResponse();
            case ClientCaller own -> shown(packets.of(own, List.of(new ClientId(own.clientId()))));
            case StaffCaller staff -> named(staff, client.orElse(List.of()));
        };
    }

    private ResponseEntity<?> named(StaffCaller staff, List<String> clients) {
        if (clients.isEmpty() || clients.size() > MOST_CLIENTS) {
            return Problem.unprocessable("client-needed", "Name the clients whose packets you want to see, 50 at most.")
                    .toResponse();
        }
        return shown(packets.of(staff, clients.stream().map(ClientId::new).toList()));
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(Caller caller, @PathVariable String id) {
        if (caller instanceof Visitor) {
            return Problem.unauthorized().toResponse();
        }
        return packets.one(caller, id)
                .<ResponseEntity<?>>map(view -> privately(PacketBody.of(view)))
                .orElseGet(() -> Problem.notFound().toResponse());
    }

    private static ResponseEntity<?> shown(List<PacketView> views) {
        return privately(views.stream().map(PacketBody::of).toList());
    }

    private static ResponseEntity<?> privately(Object body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
