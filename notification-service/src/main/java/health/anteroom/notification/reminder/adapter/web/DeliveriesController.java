package health.anteroom.notification.reminder.adapter.web;

import health.anteroom.kit.access.AccessGate;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.problem.Problem;
import health.anteroom.notification.access.NotificationPolicy;
import health.anteroom.notification.recipient.ClientId;
import health.anteroom.notification.recipient.Relations;
import health.anteroom.notification.reminder.adapter.postbox.SentTo;
import health.anteroom.notification.reminder.application.ListDeliveries;
import health.anteroom.notification.reminder.model.AppointmentId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/notifications/deliveries}. */
@RestController
public class DeliveriesController {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /** In the audit trail, where only ids belong. */
    private static final String UNCLEAR = "-";

    private final ListDeliveries list;
    private final NotificationPolicy policy;
    private final Relations relations;
    private final AccessGate gate;
    private final SentTo sentTo;

    public DeliveriesController(
            ListDeliveries list, NotificationPolicy policy, Relations relations, AccessGate gate, SentTo sentTo) {
        this.list = list;
        this.policy = policy;
        this.relations = relations;
        this.gate = gate;
        this.sentTo = sentTo;
    }

    @GetMapping("/api/notifications/deliveries")
    ResponseEntity<?> deliveries(
            Caller caller,
            @RequestParam(required = false) @Nullable String client,
            @RequestParam(required = false) @Nullable String appointment,
            @RequestParam(required = false) @Nullable String cursor) {
        String whose = client != null ? client : String.valueOf(appointment);
        boolean clear =
                (client == null) != (appointment == null) && ID.matcher(whose).matches();
        // What is unclear shows nothing, and is told so.
        boolean meets = !clear || meets(caller, Optional.ofNullable(client), whose);
        Optional<Problem> refusal =
                gate.refusal(caller, "deliveries.read", clear ? whose : UNCLEAR, policy.deliveries(caller, meets));
        if (refusal.isPresent()) {
            return refusal.get().toResponse();
        }
        if (!clear) {
            return Problem.badRequest(
                            "one-of-client-or-appointment", "Please ask for either one client or one appointment.")
                    .toResponse();
        }
        return ResponseEntity.ok(DeliveryListView.of(
                client != null
                        ? list.to(new ClientId(client), Optional.ofNullable(cursor))
                        : list.about(new AppointmentId(whose)),
                sentTo));
    }

    private boolean meets(Caller caller, Optional<String> client, String appointment) {
        return client.map(ClientId::new)
                .or(() -> list.clientOf(new AppointmentId(appointment)))
                .filter(whose -> relations.meets(caller, whose))
                .isPresent();
    }
}
