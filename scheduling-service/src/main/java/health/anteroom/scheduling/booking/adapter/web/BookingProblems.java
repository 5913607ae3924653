package health.anteroom.scheduling.booking.adapter.web;

import health.anteroom.kit.problem.Problem;
import health.anteroom.scheduling.booking.application.BookingRefusal;
import health.anteroom.scheduling.booking.model.ChangeLimit;
import health.anteroom.scheduling.booking.model.TakenReason;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Refusals in plain, kind words: what happened, what still works, what to do. */
final class BookingProblems {
    private BookingProblems() {}

    static ResponseEntity<Object> answer(BookingRefusal refusal) {
        Problem problem = switch (refusal) {
            case BookingRefusal.Conflicting conflict -> conflicting(conflict);
            case BookingRefusal.Unacceptable wish -> unacceptable(wish);
            case BookingRefusal.Closed closed -> closed(closed);
        };
        return problem.toResponse();
    }

    private static Problem conflicting(BookingRefusal.Conflicting conflict) {
        return switch (conflict) {
            case BookingRefusal.SlotTaken taken -> taken(taken.why());
            case BookingRefusal.HoldExpired over ->
                Problem.conflict(
                        "hold-expired",
                        "This time is no longer kept for you. It may still be free: you can choose it again.");
            case BookingRefusal.TooManyHolds many ->
                Problem.conflict(
                        "hold-limit", "You are keeping two times already. Let one of them go to choose another.");
            case BookingRefusal.AlreadyBooked booked ->
                Problem.conflict("already-booked", "This time is booked. You can move or cancel it there.");
            case BookingRefusal.NotActive gone ->
                Problem.conflict(
                        "not-active", "This appointment no longer stands. You can choose another time, now or later.");
            case BookingRefusal.AlreadyBegun begun ->
                Problem.conflict("already-begun", "This time has begun. Please call us; a person will help.");
            case BookingRefusal.ChangeClosed closed -> closed(closed.why());
            case BookingRefusal.NotRequested answered ->
                Problem.conflict("not-requested", "Nobody waits for an answer about this time any more.");
            case BookingRefusal.UndoOver over ->
                Problem.conflict(
                        "undo-over",
                        "It can no longer be taken back here. You can choose that time again, or another.");
            case BookingRefusal.KeyReused reused ->
                Problem.conflict("idempotency-key-reused", "This key was used for something else already.");
            case BookingRefusal.Outdated outdated -> Problem.preconditionFailed();
        };
    }

    private static Problem taken(TakenReason why) {
        String words = switch (why) {
            case TIME_TAKEN -> "Someone just took that time. Times close to it may still be free.";
            case NO_ROOM -> "No room is free at that time. By video or phone it may still be, or at another time.";
            case DAY_FULL -> "That day has filled up. Another day may still be free.";
            case WEEK_FULL -> "That week has filled up. Another week may still be free.";
            case AWAY -> "That time is no longer open. Another time may be.";
        };
        return Problem.conflict("slot-taken", words).with("reason", why.name());
    }

    private static Problem closed(ChangeLimit why) {
        String words = switch (why) {
            case MOVE_NOTICE -> "So close to this time, a person moves it for you. Please call us, or write.";
            case CANCEL_NOTICE -> "So close to this time, a person cancels it for you. Please call us, or write.";
            case MAXIMUM_MOVES -> "A person helps you with the next move. Please call us, or write.";
        };
        return Problem.conflict("change-closed", words).with("reason", why.name());
    }

    private static Problem unacceptable(BookingRefusal.Unacceptable wish) {
        return switch (wish) {
            case BookingRefusal.NotASlot other ->
                Problem.unprocessable("not-a-slot", "That time is not one of the open ones. Please choose another.")
                        .at("/start", "Not an open time.");
            case BookingRefusal.NotLicensed elsewhere ->
                Problem.unprocessable(
                                "not-licensed",
                                "This clinician is not licensed to meet with you there. Someone else here may be.")
                        .at("/client/region", "Another clinician is needed for this place.");
            case BookingRefusal.NotInThatFormat other ->
                Problem.unprocessable("not-in-that-format", "This kind of time does not come in that way of meeting.")
                        .at("/format", "Please choose another.");
            case BookingRefusal.UnknownClient nobody ->
                Problem.unprocessable("unknown-client", "There is no client with this id.")
                        .at("/clientId", "Not known here.");
            case BookingRefusal.NotKnown unknown -> unknown.offering() ? unknown("offering") : unknown("clinician");
        };
    }

    private static Problem unknown(String what) {
        return Problem.unprocessable("unknown-" + what, "There is no " + what + " with this id.")
                .at("/" + what, "Not known here.");
    }

    private static Problem closed(BookingRefusal.Closed closed) {
        return switch (closed) {
            case BookingRefusal.NotFound hidden -> Problem.notFound();
            case BookingRefusal.NotSignedIn anonymous -> Problem.unauthorized();
            case BookingRefusal.NotTheirs other -> Problem.forbidden();
            case BookingRefusal.SignInFirst link ->
                Problem.of(
                        HttpStatus.UNAUTHORIZED,
                        "sign-in-first",
                        "This link shows the time. To move or cancel it, please sign in first.");
            case BookingRefusal.PersonHelps wished ->
                Problem.of(
                        HttpStatus.FORBIDDEN,
                        "person-helps",
                        "This link shows the time. To move or cancel it, please call us; a person will help.");
        };
    }
}
