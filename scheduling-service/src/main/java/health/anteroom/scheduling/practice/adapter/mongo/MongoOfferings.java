package health.anteroom.scheduling.practice.adapter.mongo;

import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.AggregateStores;
import health.anteroom.kit.store.Stored;
import health.anteroom.kit.store.WriteOutcome;
import health.anteroom.scheduling.practice.Offering;
import health.anteroom.scheduling.practice.OfferingId;
import health.anteroom.scheduling.practice.application.Offerings;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Repository;

/** Offerings in MongoDB, all of them in memory too. */
@Repository
class MongoOfferings implements Offerings {
    private static final Comparator<Offering> ORDER = Comparator.comparing(
                    (Offering offering) -> !offering.use().firstContact())
            .thenComparing(offering -> offering.slots().duration())
            .thenComparing(offering -> offering.id().value());

    private final AggregateStore<Offering> store;
    private final Map<String, Stored<Offering>> memory = new ConcurrentHashMap<>();

    MongoOfferings(AggregateStores stores) {
        this.store = stores.open("offerings", new OfferingMapping());
    }

    @Override
    public Optional<Stored<Offering>> find(OfferingId id) {
        return store.find(id.value());
    }

    @Override
    public WriteOutcome<Offering> insert(Offering offering) {
        return remembered(store.insert(offering.id().value(), offering));
    }

    @Override
    public WriteOutcome<Offering> update(Stored<Offering> before, Offering after) {
        return remembered(store.update(before, after));
    }

    @Override
    public Collection<Offering> known() {
        return memory.values().stream().map(Stored::state).sorted(ORDER).toList();
    }

    @Override
    public void refresh(OfferingId id) {
        find(id).ifPresent(this::remember);
    }

    @Override
    public void load() {
        store.forEach(this::remember);
    }

    private WriteOutcome<Offering> remembered(WriteOutcome<Offering> outcome) {
        if (outcome instanceof WriteOutcome.Written<Offering> written) {
            remember(written.now());
        }
        return outcome;
    }

    private void remember(Stored<Offering> seen) {
        memory.merge(seen.id(), seen, (old, now) -> now.revision() > old.revision() ? now : old);
    }
}
