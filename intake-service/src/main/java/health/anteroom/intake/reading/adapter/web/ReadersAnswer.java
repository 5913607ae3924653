package health.anteroom.intake.reading.adapter.web;

import health.anteroom.intake.reading.Reader;
import health.anteroom.intake.reading.Reading;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Who reads what, since when, and what is new about it; for the client. */
record ReadersAnswer(
        int revision, List<ReaderAnswer> readers, List<Ask> asks, List<OpenedOn> opened, List<ReaderNews> news) {

    static ReadersAnswer of(Reading reading, Instant now) {
        return new ReadersAnswer(
                reading.version(),
                reading.readers().stream().map(ReaderAnswer::of).toList(),
                reading.asking(now).stream().map(Ask::of).toList(),
                reading.opened().stream()
                        .map(look -> OpenedOn.of(look, reading))
                        .toList(),
                reading.readers().stream()
                        .flatMap(reader -> ReaderNews.of(reader, now))
                        .sorted(Comparator.comparing(ReaderNews::at).reversed())
                        .toList());
    }

    /** Would like to read what was written before. */
    record Ask(String clinician, String name, Instant since) {
        static Ask of(Reader reader) {
            return new Ask(reader.clinician().id(), reader.clinician().name(), reader.since());
        }
    }

    /** A day on which somebody opened what was written. */
    record OpenedOn(String clinician, String name, LocalDate day) {
        static OpenedOn of(Reading.Opened look, Reading reading) {
            String name =
                    reading.clinician(look.clinician()).map(one -> one.name()).orElse("");
            return new OpenedOn(look.clinician(), name, look.day());
        }
    }
}
