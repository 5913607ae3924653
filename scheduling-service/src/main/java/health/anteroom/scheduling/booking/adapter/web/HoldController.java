package health.anteroom.scheduling.booking.adapter.web;

import health.anteroom.kit.identity.Bearer;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.problem.Problem;
import health.anteroom.kit.request.IdempotencyKey;
import health.anteroom.kit.request.RequestKeys;
import health.anteroom.scheduling.booking.application.AppointmentPolicy;
import health.anteroom.scheduling.booking.application.BookingRefusal;
import health.anteroom.scheduling.booking.application.HoldOutcome;
import health.anteroom.scheduling.booking.application.HoldSlot;
import health.anteroom.scheduling.booking.application.HoldSlotHandler;
import health.anteroom.scheduling.booking.application.KeepHoldHandler;
import health.anteroom.scheduling.booking.model.AppointmentId;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Keeping a time, keeping it longer, letting it go. */
@RestController
@RequestMapping("/api/scheduling/holds")
class HoldController {
    private final HoldSlotHandler holding;
    private final KeepHoldHandler keeping;
    private final AppointmentPolicy policy;
    private final RequestKeys keys;

    HoldController(HoldSlotHandler holding, KeepHoldHandler keeping, AppointmentPolicy policy, RequestKeys keys) {
        this.holding = holding;
        this.keeping = keeping;
        this.policy = policy;
        this.keys = keys;
    }

    @PostMapping
    ResponseEntity<?> hold(Caller caller, Optional<IdempotencyKey> key, @RequestBody HoldBody body) {
        body.check();
        HoldSlot wish =
                new HoldSlot(caller, keys.of(caller, "POST /holds", key, body), body.slot(), body.wantedFormat());
        return answer(HttpStatus.CREATED, holding.hold(wish));
    }

    @PostMapping("/{id}/renew")
    ResponseEntity<?> renew(@PathVariable String id, Optional<Bearer> token) {
        AppointmentId hold = new AppointmentId(id);
        return policy.holds(token, hold)
                ? answer(HttpStatus.OK, keeping.renew(hold))
                : Problem.notFound().toResponse();
    }

    @DeleteMapping("/{id}")
    ResponseEntity<?> release(@PathVariable String id, Optional<Bearer> token) {
        AppointmentId hold = new AppointmentId(id);
        return policy.holds(token, hold)
                ? answer(HttpStatus.OK, keeping.release(hold))
                : Problem.notFound().toResponse();
    }

    private ResponseEntity<?> answer(HttpStatus status, HoldOutcome outcome) {
        return switch (outcome) {
            case HoldOutcome.Held kept ->
                ResponseEntity.status(status)
                        .body(HoldAnswer.of(
                                kept.now().id(),
                                kept.now().state(),
                                policy.holdToken(kept.now().id())));
            case HoldOutcome.Released released -> ResponseEntity.noContent().build();
            case BookingRefusal refusal -> BookingProblems.answer(refusal);
        };
    }
}
