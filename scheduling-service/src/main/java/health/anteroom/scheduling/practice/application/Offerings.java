package health.anteroom.scheduling.practice.application;

import health.anteroom.kit.store.Stored;
import health.anteroom.kit.store.WriteOutcome;
import health.anteroom.scheduling.practice.Offering;
import health.anteroom.scheduling.practice.OfferingId;
import java.util.Collection;
import java.util.Optional;

/** The offerings' store, with what it last saw of them in memory. */
public interface Offerings {
    Optional<Stored<Offering>> find(OfferingId id);

    WriteOutcome<Offering> insert(Offering offering);

    WriteOutcome<Offering> update(Stored<Offering> before, Offering after);

    /** From memory: first contact first, then the shorter ones. */
    Collection<Offering> known();

    /** Takes another look at one that somebody changed. */
    void refresh(OfferingId id);

    void load();
}
