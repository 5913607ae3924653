package health.anteroom.scheduling.practice.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.anteroom.kit.store.Stored;
import health.anteroom.kit.store.WriteOutcome;
import health.anteroom.scheduling.practice.Clinician;
import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.Offering;
import health.anteroom.scheduling.practice.OfferingId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

class DemoPracticeTest {
    private final KnownOfferings offerings = new KnownOfferings();
    private final KnownClinicians clinicians = new KnownClinicians();

    @Test
    void isMadeOnEmptyDataAndOnlyOnce() {
        start();
        start();

        assertThat(offerings.known).hasSize(4);
        assertThat(clinicians.known).hasSize(3);
    }

    @Test
    void isFinishedWhereItWasBrokenOff() {
        offerings.room = 2;
        assertThatThrownBy(this::start).isInstanceOf(IllegalStateException.class);
        offerings.room = Integer.MAX_VALUE;
        clinicians.room = 1;
        assertThatThrownBy(this::start).isInstanceOf(IllegalStateException.class);
        clinicians.room = Integer.MAX_VALUE;

        start();

        assertThat(offerings.known)
                .extracting(Offering::id)
                .doesNotHaveDuplicates()
                .hasSize(4);
        assertThat(clinicians.known)
                .extracting(Clinician::id)
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    void leavesAnotherPracticeAlone() {
        Clinician maya = DemoClinicians.all().getFirst();
        clinicians.known.add(new Clinician(
                new ClinicianId("ours"), maya.profile(), maya.offerings(), maya.schedule(), maya.active()));

        start();

        assertThat(offerings.known).isEmpty();
        assertThat(clinicians.known).hasSize(1);
    }

    private void start() {
        new DemoPractice(offerings, clinicians).run(new DefaultApplicationArguments());
    }

    private static final class KnownOfferings implements Offerings {
        private final List<Offering> known = new ArrayList<>();
        private int room = Integer.MAX_VALUE;

        @Override
        public WriteOutcome<Offering> insert(Offering offering) {
            return inserted(known, offering, offering.id().value(), room);
        }

        @Override
        public Collection<Offering> known() {
            return known;
        }

        @Override
        public Optional<Stored<Offering>> find(OfferingId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public WriteOutcome<Offering> update(Stored<Offering> before, Offering after) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void refresh(OfferingId id) {}

        @Override
        public void load() {}
    }

    private static final class KnownClinicians implements Clinicians {
        private final List<Clinician> known = new ArrayList<>();
        private int room = Integer.MAX_VALUE;

        @Override
        public WriteOutcome<Clinician> insert(Clinician clinician) {
            return inserted(known, clinician, clinician.id().value(), room);
        }

        @Override
        public Collection<Clinician> known() {
            return known;
        }

        @Override
        public Optional<Stored<Clinician>> find(ClinicianId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public WriteOutcome<Clinician> update(Stored<Clinician> before, Clinician after) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void refresh(ClinicianId id) {}

        @Override
        public void load() {}
    }

    private static <T> WriteOutcome<T> inserted(List<T> known, T one, String id, int room) {
        if (known.size() == room) {
            throw new IllegalStateException("killed");
        }
        known.add(one);
        return new WriteOutcome.Written<>(new Stored<>(id, 1, one, new Document()));
    }
}
