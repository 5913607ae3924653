package health.anteroom.scheduling.booking.adapter.web;

import health.anteroom.kit.identity.Bearer;
import health.anteroom.kit.identity.Caller;
import health.anteroom.scheduling.booking.application.AppointmentPolicy.Asker;
import health.anteroom.scheduling.booking.application.BookingRefusal;
import health.anteroom.scheduling.booking.application.FindAppointmentHandler.Opened;
import health.anteroom.scheduling.booking.application.OpenAppointment;
import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.AppointmentId;
import health.anteroom.scheduling.booking.model.Change;
import health.anteroom.scheduling.booking.model.ClientAppointment;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Everything that happened to an appointment, for the practice. A hold has no history. */
@RestController
class HistoryController {
    private final OpenAppointment opening;

    HistoryController(OpenAppointment opening) {
        this.opening = opening;
    }

    @GetMapping("/api/scheduling/appointments/{id}/history")
    ResponseEntity<?> history(Caller caller, Optional<Bearer> link, @PathVariable String id) {
        return switch (opening.toStaff(new Asker(caller, link), new AppointmentId(id), "appointment.history")) {
            case Opened opened ->
                ResponseEntity.ok(HistoryAnswer.of(opened.stored().state()));
            case BookingRefusal refusal -> BookingProblems.answer(refusal);
        };
    }

    /** The oldest first. */
    record HistoryAnswer(List<ChangeAnswer> changes) {
        static HistoryAnswer of(Appointment state) {
            ZoneId zone = state.meeting().with().zone();
            List<Change> changes =
                    state instanceof ClientAppointment theirs ? theirs.history().changes() : List.of();
            return new HistoryAnswer(changes.stream()
                    .map(change -> ChangeAnswer.of(change, zone))
                    .toList());
        }
    }
}
