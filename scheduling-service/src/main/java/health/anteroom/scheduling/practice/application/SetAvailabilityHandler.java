package health.anteroom.scheduling.practice.application;

import health.anteroom.kit.request.IfMatch;
import health.anteroom.scheduling.practice.AvailabilityRule;
import health.anteroom.scheduling.practice.Clinician;
import health.anteroom.scheduling.practice.ClinicianId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Replaces when a clinician sees people. */
@Component
public class SetAvailabilityHandler {
    private final Clinicians clinicians;

    SetAvailabilityHandler(Clinicians clinicians) {
        this.clinicians = clinicians;
    }

    public PracticeOutcome<Clinician> set(ClinicianId id, AvailabilityRule rule, Optional<IfMatch> seen) {
        return new Edits<>(() -> clinicians.find(id), clinicians::update)
                .edit(seen, before -> before.with(before.schedule().with(rule)));
    }
}
