package health.anteroom.scheduling.practice.application;

import health.anteroom.kit.request.IfMatch;
import health.anteroom.kit.store.WriteOutcome;
import health.anteroom.scheduling.practice.Offering;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Creates or replaces an offering. */
@Component
public class SaveOfferingHandler {
    private final Offerings offerings;

    SaveOfferingHandler(Offerings offerings) {
        this.offerings = offerings;
    }

    public PracticeOutcome<Offering> save(Offering wanted, Optional<IfMatch> seen) {
        if (seen.isEmpty() && offerings.find(wanted.id()).isEmpty()) {
            if (offerings.insert(wanted) instanceof WriteOutcome.Written<Offering> written) {
                return new PracticeOutcome.Created<>(written.now());
            }
        }
        return new Edits<>(() -> offerings.find(wanted.id()), offerings::update)
                .replace(seen, before -> false, before -> wanted);
    }
}
