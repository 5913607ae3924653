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
import java.util.function.Function;
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

    private static final class KnownOfferings extends Known<Offering, OfferingId> implements Offerings {
        private KnownOfferings() {
            super(offering -> offering.id().value());
        }
    }

    private static final class KnownClinicians extends Known<Clinician, ClinicianId> implements Clinicians {
        private KnownClinicians() {
            super(clinician -> clinician.id().value());
        }
    }

    /** A store that breaks off when it has so many. */
    private abstract static class Known<T, I> {
        final List<T> known = new ArrayList<>();
        private final Function<T, String> id;
        int room = Integer.MAX_VALUE;

        private Known(Function<T, String> id) {
            this.id = id;
        }

        public WriteOutcome<T> insert(T one) {
            if (known.size() == room) {
                throw new IllegalStateException("killed");
            }
            known.add(one);
            return new WriteOutcome.Written<>(new Stored<>(id.apply(one), 1, one, new Document()));
        }

        public Collection<T> known() {
            return known;
        }

        public Optional<Stored<T>> find(I wanted) {
            throw new UnsupportedOperationException();
        }

        public WriteOutcome<T> update(Stored<T> before, T after) {
            throw new UnsupportedOperationException();
        }

        public void refresh(I changed) {}

        public void load() {}
    }
}
