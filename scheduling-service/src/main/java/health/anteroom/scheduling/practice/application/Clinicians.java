package health.anteroom.scheduling.practice.application;

import health.anteroom.kit.store.Stored;
import health.anteroom.kit.store.WriteOutcome;
import health.anteroom.scheduling.practice.Clinician;
import health.anteroom.scheduling.practice.ClinicianId;
import java.util.Collection;
import java.util.Optional;

/** The clinicians' store, with what it last saw of them in memory. */
public interface Clinicians {
    Optional<Stored<Clinician>> find(ClinicianId id);

    WriteOutcome<Clinician> insert(Clinician clinician);

    WriteOutcome<Clinician> update(Stored<Clinician> before, Clinician after);

    /** From memory, by name. */
    Collection<Clinician> known();

    /** Takes another look at one that somebody changed. */
    void refresh(ClinicianId id);

    void load();
}
