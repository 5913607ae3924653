package health.anteroom.scheduling.practice.application;

import health.anteroom.kit.store.Stored;
import health.anteroom.kit.store.WriteOutcome;
import health.anteroom.scheduling.practice.PracticeSetup;
import java.util.Optional;

/** Where the practice's one setup is kept, with what was last seen of it in memory. */
public interface PracticeSetups {
    Optional<Stored<PracticeSetup>> find();

    WriteOutcome<PracticeSetup> insert(PracticeSetup setup);

    WriteOutcome<PracticeSetup> update(Stored<PracticeSetup> before, PracticeSetup after);

    /** From memory; the same object until it changes. */
    PracticeSetup known();

    /** Takes another look. */
    void refresh();
}
