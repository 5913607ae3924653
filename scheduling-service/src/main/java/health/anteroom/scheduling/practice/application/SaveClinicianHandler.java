package health.anteroom.scheduling.practice.application;

import health.anteroom.kit.request.IfMatch;
import health.anteroom.kit.store.WriteOutcome;
import health.anteroom.scheduling.practice.AvailabilityRule;
import health.anteroom.scheduling.practice.Clinician;
import health.anteroom.scheduling.practice.Schedule;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Creates or replaces a clinician's profile; hours and time off stay, only their zone may change. */
@Component
public class SaveClinicianHandler {
    private final Clinicians clinicians;

    SaveClinicianHandler(Clinicians clinicians) {
        this.clinicians = clinicians;
    }

    public PracticeOutcome<Clinician> save(SaveClinician wanted, Optional<IfMatch> seen) {
        if (seen.isEmpty() && clinicians.find(wanted.id()).isEmpty()) {
            Schedule none = new Schedule(AvailabilityRule.closed(wanted.zone()), List.of());
            if (clinicians.insert(wanted.with(none)) instanceof WriteOutcome.Written<Clinician> written) {
                return new PracticeOutcome.Created<>(written.now());
            }
        }
        return new Edits<>(() -> clinicians.find(wanted.id()), clinicians::update)
                .replace(seen, before -> false, before -> {
                    Schedule kept = before.schedule();
                    return wanted.with(kept.with(kept.rule().in(wanted.zone())));
                });
    }
}
