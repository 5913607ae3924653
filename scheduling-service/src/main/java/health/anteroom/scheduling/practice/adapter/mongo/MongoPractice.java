package health.anteroom.scheduling.practice.adapter.mongo;

import health.anteroom.kit.store.Stored;
import health.anteroom.scheduling.practice.Clinician;
import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.Offering;
import health.anteroom.scheduling.practice.OfferingId;
import health.anteroom.scheduling.practice.Practice;
import health.anteroom.scheduling.practice.PracticeSetup;
import health.anteroom.scheduling.practice.application.Clinicians;
import health.anteroom.scheduling.practice.application.Offerings;
import health.anteroom.scheduling.practice.application.PracticeSetups;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The practice's door: lists from memory, answers single questions from the store. */
@Component
class MongoPractice implements Practice {
    private final Clinicians clinicians;
    private final Offerings offerings;
    private final PracticeSetups setups;

    MongoPractice(Clinicians clinicians, Offerings offerings, PracticeSetups setups) {
        this.clinicians = clinicians;
        this.offerings = offerings;
        this.setups = setups;
    }

    @Override
    public Collection<Clinician> clinicians() {
        return clinicians.known();
    }

    @Override
    public Collection<Offering> offerings() {
        return offerings.known();
    }

    @Override
    public Optional<Clinician> currentClinician(ClinicianId id) {
        return clinicians.find(id).map(Stored::state);
    }

    @Override
    public Optional<Offering> currentOffering(OfferingId id) {
        return offerings.find(id).map(Stored::state);
    }

    @Override
    public PracticeSetup setup() {
        return setups.known();
    }

    @Override
    public PracticeSetup currentSetup() {
        return setups.find().map(Stored::state).orElse(PracticeSetup.NONE);
    }
}
