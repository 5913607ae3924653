package health.anteroom.intake.reading.adapter.web;

import health.anteroom.intake.reading.Reader;
import health.anteroom.intake.reading.Reading;
import java.time.Instant;
import java.util.List;

/** Who reads now, for the practice: names and times; neither what is read nor what the client said. */
record PracticeReaders(List<PracticeReader> readers) {
    static PracticeReaders of(Reading reading, Instant now) {
        return new PracticeReaders(
                reading.active(now).stream().map(PracticeReader::of).toList());
    }

    /** One of them. */
    record PracticeReader(String clinician, String name, Instant since) {
        static PracticeReader of(Reader reader) {
            return new PracticeReader(
                    reader.clinician().id(), reader.clinician().name(), reader.since());
        }
    }
}
