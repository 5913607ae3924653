package health.anteroom.scheduling.practice.adapter.mongo;

import health.anteroom.kit.crypto.FieldCipher;
import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.AggregateStores;
import health.anteroom.kit.store.Stored;
import health.anteroom.kit.store.WriteOutcome;
import health.anteroom.scheduling.practice.CalendarNews;
import health.anteroom.scheduling.practice.Clinician;
import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.application.Clinicians;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Repository;

/** Clinicians in MongoDB, all of them in memory too. */
@Repository
class MongoClinicians implements Clinicians {
    private static final Comparator<Clinician> ORDER = Comparator.comparing(
                    (Clinician clinician) -> clinician.profile().name())
            .thenComparing(clinician -> clinician.id().value());

    private final AggregateStore<Clinician> store;
    private final CalendarNews news;
    private final Map<String, Stored<Clinician>> memory = new ConcurrentHashMap<>();
    private volatile Collection<Clinician> known = java.util.List.of();

    MongoClinicians(AggregateStores stores, FieldCipher cipher, CalendarNews news) {
        this.news = news;
        this.store = stores.open("clinicians", new ClinicianMapping(new ScheduleDocument(cipher)));
    }

    @Override
    public Optional<Stored<Clinician>> find(ClinicianId id) {
        return store.find(id.value());
    }

    @Override
    public WriteOutcome<Clinician> insert(Clinician clinician) {
        return remembered(store.insert(clinician.id().value(), clinician));
    }

    @Override
    public WriteOutcome<Clinician> update(Stored<Clinician> before, Clinician after) {
        return remembered(store.update(before, after));
    }

    @Override
    public Collection<Clinician> known() {
        return known;
    }

    @Override
    public void refresh(ClinicianId id) {
        find(id).ifPresent(this::remember);
    }

    @Override
    public void load() {
        store.forEach(this::remember);
    }

    private WriteOutcome<Clinician> remembered(WriteOutcome<Clinician> outcome) {
        if (outcome instanceof WriteOutcome.Written<Clinician> written) {
            remember(written.now());
        }
        return outcome;
    }

    private synchronized void remember(Stored<Clinician> seen) {
        memory.merge(seen.id(), seen, (old, now) -> now.revision() > old.revision() ? now : old);
        known = memory.values().stream().map(Stored::state).sorted(ORDER).toList();
        news.tell(seen.state().id());
    }
}
