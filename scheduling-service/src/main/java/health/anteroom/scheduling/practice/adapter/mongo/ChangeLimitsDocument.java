package health.anteroom.scheduling.practice.adapter.mongo;

import health.anteroom.scheduling.practice.ChangeLimits;
import health.anteroom.scheduling.practice.Maximums;
import java.time.Duration;
import org.bson.Document;

/** What clients may change by themselves, inside an offering's document; lengths in seconds. */
final class ChangeLimitsDocument {
    private static final String MOVE_NOTICE = "moveNotice";
    private static final String CANCEL_NOTICE = "cancelNotice";
    private static final String MAXIMUM_MOVES = "maximumMoves";

    private ChangeLimitsDocument() {}

    static Document write(ChangeLimits limits) {
        Document document = new Document(MOVE_NOTICE, limits.moveNotice().toSeconds())
                .append(CANCEL_NOTICE, limits.cancelNotice().toSeconds());
        return limits.limitMoves() ? document.append(MAXIMUM_MOVES, limits.maximumMoves()) : document;
    }

    static ChangeLimits read(Document stored) {
        return new ChangeLimits(
                Duration.ofSeconds(stored.get(MOVE_NOTICE, 0L)),
                Duration.ofSeconds(stored.get(CANCEL_NOTICE, 0L)),
                stored.getInteger(MAXIMUM_MOVES, Maximums.UNLIMITED));
    }
}
