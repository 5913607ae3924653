package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.ClientCaller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.identity.StaffRole;
import health.anteroom.kit.identity.Visitor;
import health.anteroom.scheduling.practice.Clinician;
import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.Practice;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whose calendars somebody may look at. */
@Component
public class CalendarQuery {
    private final Practice practice;

    CalendarQuery(Practice practice) {
        this.practice = practice;
    }

    /** One clinician's, or everyone's; a clinician who names nobody means themselves. */
    public Visible visible(Caller who, Optional<ClinicianId> wanted) {
        return switch (who) {
            case Visitor visitor -> new Visible.No(new BookingRefusal.NotSignedIn());
            case ClientCaller client -> new Visible.No(new BookingRefusal.NotTheirs());
            case StaffCaller staff -> ofStaff(staff, wanted);
        };
    }

    private Visible ofStaff(StaffCaller staff, Optional<ClinicianId> wanted) {
        if (wanted.isPresent()) {
            return AppointmentPolicy.mayBookFor(staff, wanted.get())
                    ? new Visible.Yes(new Clinicians(List.of(wanted.get())))
                    : new Visible.No(new BookingRefusal.NotTheirs());
        }
        if (staff.role() == StaffRole.CLINICIAN) {
            return new Visible.Yes(new Clinicians(
                    staff.clinicianId().map(ClinicianId::new).stream().toList()));
        }
        return new Visible.Yes(
                new Clinicians(practice.clinicians().stream().map(Clinician::id).toList()));
    }

    /** Some clinicians. */
    public record Clinicians(List<ClinicianId> ids) {
        public List<String> forAudit() {
            return ids.stream().map(id -> "clinician/" + id).toList();
        }
    }

    /** What of the calendars may be seen. */
    public sealed interface Visible {
        record Yes(Clinicians clinicians) implements Visible {}

        record No(BookingRefusal refusal) implements Visible {}
    }
}
