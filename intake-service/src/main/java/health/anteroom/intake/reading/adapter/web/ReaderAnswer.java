package health.anteroom.intake.reading.adapter.web;

import health.anteroom.intake.reading.Earlier;
import health.anteroom.intake.reading.Reader;
import health.anteroom.intake.reading.Reader.How;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One reader, for the client. */
record ReaderAnswer(
        String clinician,
        String name,
        Instant since,
        How how,
        Reads reads,
        List<String> parts,
        Optional<Instant> until,
        Optional<String> reason) {
    static ReaderAnswer of(Reader reader) {
        return new ReaderAnswer(
                reader.clinician().id(),
                reader.clinician().name(),
                reader.since(),
                reader.how(),
                Reads.of(reader.earlier()),
                reader.earlier() instanceof Earlier.Parts some
                        ? some.responses().stream().sorted().toList()
                        : List.of(),
                Optional.ofNullable(reader.end()).map(Reader.End::at),
                Optional.ofNullable(reader.reason()).map(Reader.Reason::text));
    }

    @Override
    public String toString() {
        return "<hidden>";
    }

    /** How much. */
    enum Reads {
        EVERYTHING,
        PARTS,
        FROM_NOW_ON;

        static Reads of(Earlier earlier) {
            return switch (earlier) {
                case Earlier.Everything everything -> EVERYTHING;
                case Earlier.Parts parts -> PARTS;
                case Earlier.Closed closed -> FROM_NOW_ON;
            };
        }
    }
}
