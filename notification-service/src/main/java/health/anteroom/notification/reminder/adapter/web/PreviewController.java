package health.anteroom.notification.reminder.adapter.web;

import health.anteroom.kit.access.AccessGate;
import health.anteroom.kit.capability.Capabilities;
import health.anteroom.kit.identity.Bearer;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.ClientCaller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.identity.Visitor;
import health.anteroom.kit.problem.Problem;
import health.anteroom.notification.access.NotificationPolicy;
import health.anteroom.notification.recipient.Addressee;
import health.anteroom.notification.recipient.Addressees;
import health.anteroom.notification.recipient.ClientId;
import health.anteroom.notification.recipient.Reach;
import health.anteroom.notification.recipient.Relations;
import health.anteroom.notification.reminder.adapter.postbox.ManageLinks;
import health.anteroom.notification.reminder.application.PreviewMessages;
import health.anteroom.notification.reminder.application.PreviewMessages.NewBooking;
import health.anteroom.notification.reminder.application.PreviewMessages.NewChange;
import health.anteroom.notification.reminder.model.AppointmentId;
import health.anteroom.notification.reminder.model.ChangedBy;
import health.anteroom.notification.reminder.model.ReminderPlan;
import health.anteroom.notification.reminder.model.Tell;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/notifications/preview}: what a page announces is what will be sent. */
@RestController
public class PreviewController {
    private final PreviewMessages preview;
    private final Addressees addressees;
    private final NotificationPolicy policy;
    private final Relations relations;
    private final AccessGate gate;
    private final Capabilities capabilities;

    public PreviewController(
            PreviewMessages preview,
            Addressees addressees,
            NotificationPolicy policy,
            Relations relations,
            AccessGate gate,
            Capabilities capabilities) {
        this.preview = preview;
        this.addressees = addressees;
        this.policy = policy;
        this.relations = relations;
        this.gate = gate;
        this.capabilities = capabilities;
    }

    @GetMapping("/api/notifications/preview")
    ResponseEntity<?> preview(Caller caller, Optional<Bearer> link, @RequestParam Map<String, String> query) {
        return switch (new PreviewReader(query).read()) {
            case PreviewQuery.Booking booking -> ofBooking(caller, booking);
            case PreviewQuery.ChangeOf change -> ofChange(caller, link, change);
            case PreviewQuery.Unreadable unreadable ->
                Problem.badRequest("not-a-preview", unreadable.why()).toResponse();
        };
    }

    private ResponseEntity<?> ofBooking(Caller caller, PreviewQuery.Booking booking) {
        Reach reach = ownReach(caller)
                .orElseGet(() -> addressees.newcomer(booking.zone(), booking.channel(), booking.textable()));
        return ResponseEntity.ok(AnnouncementView.of(
                preview.of(new NewBooking(reach, booking.standing(), booking.start(), booking.confirm()))));
    }

    /** Whoever is signed in hears of it as they wished; of anybody else nothing is known, and nothing may be shown. */
    private Optional<Reach> ownReach(Caller caller) {
        return switch (caller) {
            case ClientCaller client ->
                addressees.find(new ClientId(client.clientId())).map(Addressee::reach);
            case StaffCaller staff -> Optional.empty();
            case Visitor visitor -> Optional.empty();
        };
    }

    private ResponseEntity<?> ofChange(Caller caller, Optional<Bearer> link, PreviewQuery.ChangeOf change) {
        Optional<ReminderPlan> plan = preview.plan(new AppointmentId(change.appointment()));
        boolean holder = plan.filter(known -> capabilities.grants(link, ManageLinks.capability(known)))
                .isPresent();
        boolean meets =
                plan.filter(known -> relations.meets(caller, known.client())).isPresent();
        Optional<Problem> refusal = gate.refusal(
                caller,
                "preview.read",
                change.appointment(),
                policy.appointment(caller, plan.map(known -> known.client().value()), holder, meets));
        return refusal.isPresent() || plan.isEmpty()
                ? refusal.orElseGet(Problem::notFound).toResponse()
                : ResponseEntity.ok(AnnouncementView.of(preview.of(
                        plan.get(), new NewChange(change.what(), change.start(), by(caller), tell(caller, change)))));
    }

    private static ChangedBy by(Caller caller) {
        return switch (caller) {
            case StaffCaller staff -> ChangedBy.STAFF;
            case ClientCaller client -> ChangedBy.CLIENT;
            case Visitor visitor -> ChangedBy.LINK;
        };
    }

    private static Tell tell(Caller caller, PreviewQuery.ChangeOf change) {
        return caller instanceof StaffCaller ? change.tell() : Tell.NOW;
    }
}
