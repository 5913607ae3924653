package health.anteroom.scheduling.practice.application;

import health.anteroom.kit.request.IfMatch;
import health.anteroom.kit.store.WriteOutcome;
import health.anteroom.scheduling.practice.PracticeSetup;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Replaces the practice's holidays and rooms. */
@Component
public class SavePracticeHandler {
    private final PracticeSetups setups;

    SavePracticeHandler(PracticeSetups setups) {
        this.setups = setups;
    }

    public PracticeOutcome<PracticeSetup> save(PracticeSetup wanted, Optional<IfMatch> seen) {
        if (setups.find().isEmpty()) {
            if (seen.isPresent()) {
                return new PracticeOutcome.Outdated<>();
            }
            if (setups.insert(wanted) instanceof WriteOutcome.Written<PracticeSetup> written) {
                return new PracticeOutcome.Created<>(written.now());
            }
        }
        return new Edits<>(setups::find, setups::update).replace(seen, before -> false, before -> wanted);
    }
}
