package health.anteroom.intake.reading.adapter.mongo;

import health.anteroom.intake.client.ClientId;
import health.anteroom.intake.reading.Reading;
import health.anteroom.kit.crypto.FieldCipher;
import health.anteroom.kit.store.AggregateMapping;
import health.anteroom.kit.store.PublicState;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/** Who reads one client's answers as a document. Ids, names of clinicians and times; never what was answered. */
final class ReadingMapping implements AggregateMapping<Reading> {
    private final ReaderDocument readers;

    ReadingMapping(FieldCipher cipher) {
        this.readers = new ReaderDocument(cipher);
    }

    @Override
    public int schemaVersion() {
        return 1;
    }

    @Override
    public String kind(Reading reading) {
        return "reading";
    }

    @Override
    public Document write(Reading reading) {
        return new Document("version", reading.version())
                .append("served", reading.served())
                .append("news", reading.news().count())
                .append("newsAt", Date.from(reading.news().at()))
                .append(
                        "readers",
                        reading.readers().stream()
                                .map(reader -> readers.write(id(reading), reader))
                                .toList())
                .append(
                        "opened",
                        reading.opened().stream().map(ReadingMapping::write).toList());
    }

    @Override
    public Reading read(String id, Document stored) {
        return new Reading(
                new ClientId(id),
                stored.getInteger("version"),
                stored.getInteger("served"),
                new Reading.News(
                        stored.getInteger("news"), stored.getDate("newsAt").toInstant()),
                stored.getList("readers", Document.class).stream()
                        .map(reader -> readers.read(id, reader))
                        .toList(),
                stored.getList("opened", Document.class).stream()
                        .map(ReadingMapping::read)
                        .toList());
    }

    @Override
    public Optional<PublicState> publicState(String id, Reading reading) {
        return Optional.of(new PublicState(ReadingV1.TOPIC, ReadingV1.TYPE, ReadingV1.of(reading)));
    }

    private static String id(Reading reading) {
        return reading.client().value();
    }

    private static Document write(Reading.Opened opened) {
        return new Document("clinician", opened.clinician())
                .append("day", opened.day().toString());
    }

    private static Reading.Opened read(Document stored) {
        return new Reading.Opened(stored.getString("clinician"), LocalDate.parse(stored.getString("day")));
    }
}
