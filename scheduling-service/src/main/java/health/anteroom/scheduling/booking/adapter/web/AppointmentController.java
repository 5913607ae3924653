package health.anteroom.scheduling.booking.adapter.web;

import health.anteroom.kit.identity.Bearer;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.ClientCaller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.identity.Visitor;
import health.anteroom.kit.problem.Problem;
import health.anteroom.kit.request.IdempotencyKey;
import health.anteroom.kit.request.RequestKey;
import health.anteroom.kit.request.RequestKeys;
import health.anteroom.scheduling.booking.application.AppointmentPolicy;
import health.anteroom.scheduling.booking.application.AppointmentPolicy.Access;
import health.anteroom.scheduling.booking.application.BookDirectlyHandler;
import health.anteroom.scheduling.booking.application.BookHoldHandler;
import health.anteroom.scheduling.booking.application.BookingOutcome;
import health.anteroom.scheduling.booking.application.BookingRefusal;
import health.anteroom.scheduling.booking.model.AppointmentId;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Booking: a hold by whoever has its token, or directly by staff. */
@RestController
class AppointmentController {
    private final BookHoldHandler bookingHolds;
    private final BookDirectlyHandler bookingDirectly;
    private final AppointmentPolicy policy;
    private final RequestKeys keys;
    private final AppointmentAnswers answers;

    AppointmentController(
            BookHoldHandler bookingHolds,
            BookDirectlyHandler bookingDirectly,
            AppointmentPolicy policy,
            RequestKeys keys,
            AppointmentAnswers answers) {
        this.bookingHolds = bookingHolds;
        this.bookingDirectly = bookingDirectly;
        this.policy = policy;
        this.keys = keys;
        this.answers = answers;
    }

    @PostMapping("/api/scheduling/appointments")
    ResponseEntity<?> book(
            Caller caller, Optional<Bearer> token, Optional<IdempotencyKey> key, @RequestBody AppointmentBody body) {
        Supplier<RequestKey> request = () -> keys.of(caller, "POST /appointments", key, body);
        if (body.hold() != null) {
            return bookHold(caller, token, request, body);
        }
        return switch (caller) {
            case StaffCaller staff -> bookDirectly(staff, request, body);
            case ClientCaller client -> Problem.forbidden().toResponse();
            case Visitor visitor -> Problem.unauthorized().toResponse();
        };
    }

    private ResponseEntity<?> bookHold(
            Caller caller, Optional<Bearer> token, Supplier<RequestKey> request, AppointmentBody body) {
        if (!policy.holds(token, new AppointmentId(Objects.requireNonNull(body.hold())))) {
            return Problem.notFound().toResponse();
        }
        body.checkHeld();
        return answer(caller, bookingHolds.book(body.toBookHold(caller, request.get())), Access.LINK);
    }

    private ResponseEntity<?> bookDirectly(StaffCaller staff, Supplier<RequestKey> request, AppointmentBody body) {
        if (!AppointmentPolicy.mayBookFor(staff, body.forClinician())) {
            return Problem.forbidden().toResponse();
        }
        body.checkDirect();
        return answer(staff, bookingDirectly.book(body.toBookDirectly(staff, request.get())), Access.STAFF);
    }

    private ResponseEntity<?> answer(Caller caller, BookingOutcome outcome, Access access) {
        return switch (outcome) {
            case BookingOutcome.Booked done -> answers.created(caller, done.now(), access);
            case BookingRefusal refusal -> BookingProblems.answer(refusal);
        };
    }
}
