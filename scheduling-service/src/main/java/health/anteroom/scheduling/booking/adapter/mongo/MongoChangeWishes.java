package health.anteroom.scheduling.booking.adapter.mongo;

import health.anteroom.kit.store.AggregateMapping;
import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.AggregateStores;
import health.anteroom.kit.store.Cause;
import health.anteroom.kit.store.ConsumeOutcome;
import health.anteroom.kit.store.Stored;
import health.anteroom.scheduling.booking.application.ChangeWishes;
import health.anteroom.scheduling.booking.model.ChangeNeed;
import health.anteroom.scheduling.booking.model.ChangeWish;
import health.anteroom.scheduling.booking.model.ClientId;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** The collection {@code changeWishes}; the id is the client's. */
@Repository
class MongoChangeWishes implements ChangeWishes {
    private final AggregateStore<ChangeWish> store;

    MongoChangeWishes(AggregateStores stores) {
        this.store = stores.open("changeWishes", new Mapping());
    }

    @Override
    public Optional<ChangeWish> find(ClientId client) {
        return store.find(client.value()).map(Stored::state);
    }

    @Override
    public void remember(ClientId client, ChangeNeed need, Instant now, Cause cause) {
        ConsumeOutcome unused = store.consume(
                client.value(),
                cause,
                before -> Optional.of(
                        before.filter(wish -> wish.need() == need).orElseGet(() -> new ChangeWish(need, now))));
    }

    private static final class Mapping implements AggregateMapping<ChangeWish> {
        @Override
        public int schemaVersion() {
            return 1;
        }

        @Override
        public String kind(ChangeWish wish) {
            return "ChangeWish";
        }

        @Override
        public Document write(ChangeWish wish) {
            return new Document("need", wish.need().name()).append("since", Date.from(wish.since()));
        }

        @Override
        public ChangeWish read(String id, Document stored) {
            return new ChangeWish(
                    ChangeNeed.valueOf(stored.getString("need")),
                    stored.getDate("since").toInstant());
        }
    }
}
