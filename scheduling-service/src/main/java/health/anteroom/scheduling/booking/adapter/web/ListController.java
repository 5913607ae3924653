package health.anteroom.scheduling.booking.adapter.web;

import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.ClientCaller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.identity.Visitor;
import health.anteroom.kit.problem.Problem;
import health.anteroom.kit.store.Stored;
import health.anteroom.scheduling.booking.application.AppointmentPolicy;
import health.anteroom.scheduling.booking.application.AppointmentPolicy.Access;
import health.anteroom.scheduling.booking.application.AppointmentPolicy.Asker;
import health.anteroom.scheduling.booking.application.CalendarQuery;
import health.anteroom.scheduling.booking.application.CalendarQuery.Clinicians;
import health.anteroom.scheduling.booking.application.CalendarQuery.Visible;
import health.anteroom.scheduling.booking.application.ListAppointmentsHandler;
import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.ClientId;
import health.anteroom.scheduling.practice.Practice;
import health.anteroom.scheduling.practice.TimeOff;
import health.anteroom.scheduling.practice.TimeOffId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of appointments: the client's own, one client's for staff, and those that stand in a time off. */
@RestController
class ListController {
    private final ListAppointmentsHandler listing;
    private final CalendarQuery calendars;
    private final Practice practice;
    private final AppointmentAnswers answers;
    private final AppointmentPolicy policy;

    ListController(
            ListAppointmentsHandler listing,
            CalendarQuery calendars,
            Practice practice,
            AppointmentAnswers answers,
            AppointmentPolicy policy) {
        this.listing = listing;
        this.calendars = calendars;
        this.practice = practice;
        this.answers = answers;
        this.policy = policy;
    }

    @GetMapping("/api/scheduling/appointments")
    ResponseEntity<?> list(Caller caller, @RequestParam(required = false) @Nullable String client) {
        return switch (caller) {
            case Visitor visitor -> Problem.unauthorized().toResponse();
            case ClientCaller own ->
                client == null || client.equals(own.clientId())
                        ? own(own)
                        : Problem.forbidden().toResponse();
            case StaffCaller staff ->
                client == null
                        ? Problem.unprocessable("not-acceptable", "Please say whose appointments.")
                                .at("/client", "This is needed.")
                                .toResponse()
                        : answer(listing.of(staff, new ClientId(client)), Access.STAFF);
        };
    }

    private ResponseEntity<?> own(ClientCaller client) {
        Asker asker = new Asker(client, Optional.empty());
        return ResponseEntity.ok(new AppointmentsAnswer(listing.of(client, new ClientId(client.clientId())).stream()
                .map(stored -> answers.show(stored, policy.access(asker, stored.id(), stored.state())))
                .toList()));
    }

    @GetMapping("/api/scheduling/time-off/{id}/affected")
    ResponseEntity<?> affected(Caller caller, @PathVariable String id) {
        TimeOffId off = new TimeOffId(id);
        return switch (calendars.visible(caller, Optional.of(off.clinician()))) {
            case Visible.No no -> BookingProblems.answer(no.refusal());
            case Visible.Yes yes -> affected(caller, yes.clinicians(), off);
        };
    }

    private ResponseEntity<?> affected(Caller caller, Clinicians clinicians, TimeOffId id) {
        Optional<TimeOff> off = practice.currentClinician(id.clinician())
                .flatMap(clinician -> clinician.schedule().find(id.value()));
        return off.isEmpty()
                ? Problem.notFound().toResponse()
                : answer(listing.standing(caller, clinicians, off.get().time()), Access.STAFF);
    }

    private ResponseEntity<?> answer(List<Stored<Appointment>> found, Access access) {
        return ResponseEntity.ok(new AppointmentsAnswer(
                found.stream().map(stored -> answers.show(stored, access)).toList()));
    }

    /** Several appointments, by start. */
    record AppointmentsAnswer(List<AppointmentAnswer> appointments) {}
}
