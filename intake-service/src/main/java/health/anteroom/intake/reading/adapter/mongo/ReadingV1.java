package health.anteroom.intake.reading.adapter.mongo;

import health.anteroom.intake.reading.Reading;
import java.time.Instant;
import java.util.Optional;

/**
 * That there is something new for a client about who reads: {@code contracts/events/reading.v1.schema.json}. Neither who nor
 * what.
 */
record ReadingV1(String client, int revision, boolean tell, Optional<Instant> at) {
    static final String TOPIC = "anteroom.readings";
    static final String TYPE = "anteroom.reading.v1";

    static ReadingV1 of(Reading reading) {
        boolean told = reading.news().count() > 0;
        return new ReadingV1(
                reading.client().value(),
                reading.news().count(),
                told,
                told ? Optional.of(reading.news().at()) : Optional.empty());
    }
}
