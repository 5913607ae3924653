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

    /** As the profile was created: nothing that could be overwritten. */
    private static boolean hasNoHours(Clinician clinician) {
        AvailabilityRule present = clinician.schedule().rule();
        return present.equals(AvailabilityRule.closed(present.zone()));
    }

    public PracticeOutcome<Clinician> set(ClinicianId id, AvailabilityRule rule, Optional<IfMatch> seen) {
        return new Edits<>(() -> clinicians.find(id), clinicians::update)
                .replace(
                        seen,
                        SetAvailabilityHandler::hasNoHours,
                        before -> before.with(before.schedule().with(rule)));
    }
}
