package health.anteroom.notification.news;

import health.anteroom.kit.store.AggregateMapping;
import health.anteroom.kit.store.PublicState;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/** A word as a document; the id is the client's. */
final class NewsWordMapping implements AggregateMapping<NewsWord> {
    @Override
    public int schemaVersion() {
        return 1;
    }

    @Override
    public String kind(NewsWord word) {
        return "news-word";
    }

    @Override
    public Document write(NewsWord word) {
        Document document = new Document("heard", word.heard()).append("attempts", word.attempts());
        word.due().ifPresent(at -> document.append("due", Date.from(at)));
        word.told().ifPresent(at -> document.append("told", Date.from(at)));
        return document;
    }

    @Override
    public NewsWord read(String id, Document stored) {
        return new NewsWord(
                stored.getLong("heard"),
                Optional.ofNullable(stored.getDate("due")).map(Date::toInstant),
                stored.getInteger("attempts", 0),
                Optional.ofNullable(stored.getDate("told")).map(Date::toInstant));
    }

    @Override
    public Optional<PublicState> publicState(String id, NewsWord word) {
        return Optional.empty();
    }
}
