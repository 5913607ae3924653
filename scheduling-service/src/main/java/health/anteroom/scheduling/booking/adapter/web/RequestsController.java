package health.anteroom.scheduling.booking.adapter.web;

import health.anteroom.kit.identity.Caller;
import health.anteroom.scheduling.booking.adapter.web.ListController.AppointmentsAnswer;
import health.anteroom.scheduling.booking.application.AppointmentPolicy.Access;
import health.anteroom.scheduling.booking.application.CalendarQuery;
import health.anteroom.scheduling.booking.application.CalendarQuery.Clinicians;
import health.anteroom.scheduling.booking.application.CalendarQuery.Visible;
import health.anteroom.scheduling.booking.application.ListAppointmentsHandler;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The requests that wait for an answer. */
@RestController
class RequestsController {
    private final ListAppointmentsHandler listing;
    private final CalendarQuery calendars;
    private final AppointmentAnswers answers;

    RequestsController(ListAppointmentsHandler listing, CalendarQuery calendars, AppointmentAnswers answers) {
        this.listing = listing;
        this.calendars = calendars;
        this.answers = answers;
    }

    @GetMapping("/api/scheduling/requests")
    ResponseEntity<?> requests(Caller caller) {
        return switch (calendars.visible(caller, Optional.empty())) {
            case Visible.No no -> BookingProblems.answer(no.refusal());
            case Visible.Yes yes -> ResponseEntity.ok(answer(caller, yes.clinicians()));
        };
    }

    private AppointmentsAnswer answer(Caller caller, Clinicians visible) {
        return new AppointmentsAnswer(listing.requests(caller, visible).stream()
                .map(stored -> answers.show(stored, Access.STAFF))
                .toList());
    }
}
