package health.anteroom.scheduling.practice;

import java.util.Collection;
import java.util.Optional;

/** What other features ask of the practice. */
public interface Practice {
    /** From memory: good enough to list, a moment behind what other instances wrote. */
    Collection<Clinician> clinicians();

    Collection<Offering> offerings();

    /** What holds for everyone; the same object until it changes. */
    PracticeSetup setup();

    /** Read from the store, as accepting a booking demands. */
    Optional<Clinician> currentClinician(ClinicianId id);

    Optional<Offering> currentOffering(OfferingId id);

    PracticeSetup currentSetup();
}
