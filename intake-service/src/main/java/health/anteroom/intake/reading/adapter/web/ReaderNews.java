package health.anteroom.intake.reading.adapter.web;

import health.anteroom.intake.reading.Reader;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Something about who reads that changed. */
record ReaderNews(Instant at, Kind kind, String clinician, String name) {
    static Stream<ReaderNews> of(Reader reader, Instant now) {
        Optional<ReaderNews> begun = begun(reader).map(kind -> of(reader, reader.since(), kind));
        Optional<ReaderNews> ended = Optional.ofNullable(reader.end())
                .map(Reader.End::at)
                .filter(at -> !at.isAfter(now))
                .map(at -> of(reader, at, Kind.READER_ENDED));
        return Stream.concat(begun.stream(), ended.stream());
    }

    private static ReaderNews of(Reader reader, Instant at, Kind kind) {
        return new ReaderNews(
                at, kind, reader.clinician().id(), reader.clinician().name());
    }

    private static Optional<Kind> begun(Reader reader) {
        return switch (reader.how()) {
            case FIRST_BOOKING -> Optional.empty();
            case BOOKED_LATER, CLIENT_AGREED -> Optional.of(Kind.READER_ADDED);
            case AGREED_BY_PHONE -> Optional.of(Kind.AGREED_BY_PHONE);
            case EMERGENCY -> Optional.of(Kind.EMERGENCY_LOOK);
        };
    }

    /** What it was. */
    enum Kind {
        READER_ADDED,
        READER_ENDED,
        EMERGENCY_LOOK,
        AGREED_BY_PHONE
    }
}
