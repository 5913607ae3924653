package health.anteroom.scheduling.booking.adapter.web;

import health.anteroom.kit.problem.Problem;
import health.anteroom.scheduling.booking.application.BookingRefusal;
import org.springframework.http.ResponseEntity;

/** Refusals in plain, kind words: what happened, what still works, what to do. */
final class BookingProblems {
    private BookingProblems() {}

    static ResponseEntity<Object> answer(BookingRefusal refusal) {
        return problem(refusal).toResponse();
    }

    private static Problem problem(BookingRefusal refusal) {
        return switch (refusal) {
            case BookingRefusal.SlotTaken slotTaken ->
                Problem.conflict("slot-taken", "Someone just took that time. Times close to it may still be free.");
            case BookingRefusal.DayFull dayFull ->
                Problem.conflict("slot-taken", "That day has filled up. Another day may still be free.");
            case BookingRefusal.HoldExpired holdExpired ->
                Problem.conflict(
                        "hold-expired",
                        "This time is no longer kept for you. It may still be free: you can choose it again.");
            case BookingRefusal.TooManyHolds tooManyHolds ->
                Problem.conflict(
                        "hold-limit", "You are keeping two times already. Let one of them go to choose another.");
            case BookingRefusal.AlreadyBooked alreadyBooked ->
                Problem.conflict("already-booked", "This time is booked. You can move or cancel it there.");
            case BookingRefusal.NotActive notActive ->
                Problem.conflict(
                        "not-active", "This appointment no longer stands. You can choose another time, now or later.");
            case BookingRefusal.AlreadyBegun alreadyBegun ->
                Problem.conflict("already-begun", "This time has begun. Please call us; a person will help.");
            case BookingRefusal.KeyReused keyReused ->
                Problem.conflict("idempotency-key-reused", "This key was used for something else already.");
            case BookingRefusal.Outdated outdated -> Problem.preconditionFailed();
            case BookingRefusal.NotFound notFound -> Problem.notFound();
            case BookingRefusal.NotSignedIn notSignedIn -> Problem.unauthorized();
            case BookingRefusal.NotTheirs notTheirs -> Problem.forbidden();
            case BookingRefusal.NotASlot notASlot -> unacceptable(refusal);
            case BookingRefusal.NotKnown unknown -> unacceptable(refusal);
            case BookingRefusal.NotLicensed notLicensed -> unacceptable(refusal);
            case BookingRefusal.NotInThatFormat notInThatFormat -> unacceptable(refusal);
            case BookingRefusal.UnknownClient unknownClient -> unacceptable(refusal);
        };
    }

    private static Problem unacceptable(BookingRefusal refusal) {
        return switch (refusal) {
            case BookingRefusal.NotLicensed notLicensed ->
                Problem.unprocessable(
                                "not-licensed",
                                "This clinician is not licensed to meet with you there. Someone else here may be.")
                        .at("/client/region", "Another clinician is needed for this place.");
            case BookingRefusal.NotInThatFormat notInThatFormat ->
                Problem.unprocessable("not-in-that-format", "This kind of time does not come in that way of meeting.")
                        .at("/format", "Please choose another.");
            case BookingRefusal.UnknownClient unknownClient ->
                Problem.unprocessable("unknown-client", "There is no client with this id.")
                        .at("/clientId", "Not known here.");
            case BookingRefusal.NotKnown unknown ->
                Problem.unprocessable(
                                unknown.offering() ? "unknown-unknown.offering()" : "unknown-clinician",
                                "There is none with this id.")
                        .at(unknown.offering() ? "/unknown.offering()" : "/clinician", "Not known here.");
            default ->
                Problem.unprocessable("not-a-slot", "That time is not one of the open ones. Please choose another.")
                        .at("/start", "Not an open time.");
        };
    }
}
