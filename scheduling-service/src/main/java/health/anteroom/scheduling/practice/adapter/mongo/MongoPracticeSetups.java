package health.anteroom.scheduling.practice.adapter.mongo;

import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.AggregateStores;
import health.anteroom.kit.store.Stored;
import health.anteroom.kit.store.WriteOutcome;
import health.anteroom.scheduling.practice.PracticeSetup;
import health.anteroom.scheduling.practice.application.PracticeSetups;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The practice's setup in MongoDB: one document, in memory too. */
@Repository
class MongoPracticeSetups implements PracticeSetups {
    private static final String ID = "practice";

    private final AggregateStore<PracticeSetup> store;
    private volatile @Nullable Stored<PracticeSetup> memory;

    MongoPracticeSetups(AggregateStores stores) {
        this.store = stores.open("practice", new PracticeSetupMapping());
    }

    @Override
    public Optional<Stored<PracticeSetup>> find() {
        return store.find(ID);
    }

    @Override
    public WriteOutcome<PracticeSetup> insert(PracticeSetup setup) {
        return remembered(store.insert(ID, setup));
    }

    @Override
    public WriteOutcome<PracticeSetup> update(Stored<PracticeSetup> before, PracticeSetup after) {
        return remembered(store.update(before, after));
    }

    @Override
    public PracticeSetup known() {
        Stored<PracticeSetup> last = memory;
        return last == null ? PracticeSetup.NONE : last.state();
    }

    @Override
    public void refresh() {
        find().ifPresent(this::remember);
    }

    private WriteOutcome<PracticeSetup> remembered(WriteOutcome<PracticeSetup> outcome) {
        if (outcome instanceof WriteOutcome.Written<PracticeSetup> written) {
            remember(written.now());
        }
        return outcome;
    }

    private synchronized void remember(Stored<PracticeSetup> seen) {
        Stored<PracticeSetup> last = memory;
        if (last == null || seen.revision() > last.revision()) {
            memory = seen;
        }
    }
}
