package health.anteroom.notification.limit;

import com.mongodb.client.MongoDatabase;
import health.anteroom.notification.fixtures.NotificationIT;
import org.springframework.beans.factory.annotation.Autowired;

class MongoSentCountsIT extends NotificationIT implements SentCountsContract {
    @Autowired
    private MongoDatabase database;

    @Override
    public SentCounts counts() {
        return new MongoSentCounts(database);
    }
}
