package health.anteroom.scheduling.practice.application;

import health.anteroom.kit.request.RequestKey;
import health.anteroom.scheduling.practice.Clinician;
import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.TimeOff;
import health.anteroom.scheduling.practice.TimeOffId;
import health.anteroom.scheduling.practice.TimeOffNote;
import health.anteroom.scheduling.practice.TimeRange;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Blocks time and gives it back. The same request twice blocks once. */
@Component
public class TimeOffHandler {
    private final Clinicians clinicians;

    TimeOffHandler(Clinicians clinicians) {
        this.clinicians = clinicians;
    }

    public PracticeOutcome<Clinician> take(ClinicianId clinician, TimeOff wanted) {
        Optional<TimeOff> before = clinicians
                .find(clinician)
                .flatMap(found -> found.state().schedule().find(wanted.id()));
        if (before.isPresent() && !before.get().equals(wanted)) {
            return new PracticeOutcome.KeyReused<>();
        }
        return edits(clinician).edit(Optional.empty(), found -> {
            boolean there = found.schedule().find(wanted.id()).isPresent();
            return there ? found : found.with(found.schedule().with(wanted));
        });
    }

    public PracticeOutcome<Clinician> end(TimeOffId id) {
        return edits(id.clinician())
                .edit(Optional.empty(), found -> found.with(found.schedule().without(id.value())));
    }

    private Edits<Clinician> edits(ClinicianId id) {
        return new Edits<>(() -> clinicians.find(id), clinicians::update);
    }

    /** The block that a request asks for; its id is found again by the same request. */
    public static TimeOff asked(ClinicianId clinician, RequestKey key, TimeRange time, TimeOffNote note) {
        return new TimeOff(TimeOffId.of(clinician, key.id()).value(), time, note);
    }
}
