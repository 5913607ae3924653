package health.anteroom.kit.production;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import java.util.List;

/** What is acknowledged has reached the disks of most members. */
final class StoreCheck implements SettingsCheck {
    private final MongoClient client;

    StoreCheck(MongoClient client) {
        this.client = client;
    }

    @Override
    public List<String> weaknesses() {
        WriteConcern concern = client.getWriteConcern();
        boolean safe = "majority".equals(concern.getWObject()) && Boolean.TRUE.equals(concern.getJournal());
        return safe ? List.of() : List.of("MongoDB's write concern must be majority with journal, not " + concern);
    }
}
