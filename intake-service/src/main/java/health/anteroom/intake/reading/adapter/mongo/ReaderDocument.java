package health.anteroom.intake.reading.adapter.mongo;

import health.anteroom.intake.client.CareAppointment.Clinician;
import health.anteroom.intake.reading.Earlier;
import health.anteroom.intake.reading.Reader;
import health.anteroom.intake.reading.Reader.End;
import health.anteroom.kit.crypto.FieldAddress;
import health.anteroom.kit.crypto.FieldCipher;
import java.util.Date;
import java.util.Set;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** One reader inside the document of who reads. */
final class ReaderDocument {
    private static final String COLLECTION = "readings";
    private static final String REASON = "reason";
    private static final String EARLIER = "earlier";
    private static final String EVERYTHING = "EVERYTHING";
    private static final String PARTS = "PARTS";

    private final FieldCipher cipher;

    ReaderDocument(FieldCipher cipher) {
        this.cipher = cipher;
    }

    Document write(String client, Reader reader) {
        Document document = new Document("clinician", reader.clinician().id())
                .append("name", reader.clinician().name())
                .append("how", reader.how().name())
                .append("named", reader.named())
                .append("since", Date.from(reader.since()));
        switch (reader.earlier()) {
            case Earlier.Everything everything -> document.append(EARLIER, EVERYTHING);
            case Earlier.Parts parts ->
                document.append(EARLIER, PARTS)
                        .append("parts", parts.responses().stream().sorted().toList());
            case Earlier.Closed closed -> document.append(EARLIER, closed.word().name());
        }
        End end = reader.end();
        if (end != null) {
            document.append("until", Date.from(end.at()))
                    .append("untilVersion", end.version())
                    .append("endedBy", end.by().name());
        }
        Reader.Reason reason = reader.reason();
        if (reason != null) {
            document.append(REASON, cipher.encrypt(at(client), reason.text()));
        }
        return document;
    }

    Reader read(String client, Document stored) {
        return new Reader(
                new Clinician(stored.getString("clinician"), stored.getString("name")),
                Reader.How.valueOf(stored.getString("how")),
                stored.getInteger("named"),
                stored.getDate("since").toInstant(),
                earlier(stored),
                end(stored),
                reason(client, stored));
    }

    private Reader.@Nullable Reason reason(String client, Document stored) {
        Binary sealed = stored.get(REASON, Binary.class);
        return sealed == null ? null : new Reader.Reason(cipher.decrypt(at(client), sealed));
    }

    private static FieldAddress at(String client) {
        return new FieldAddress(client, COLLECTION, REASON);
    }

    private static Earlier earlier(Document stored) {
        return switch (stored.getString(EARLIER)) {
            case EVERYTHING -> new Earlier.Everything();
            case PARTS -> new Earlier.Parts(Set.copyOf(stored.getList("parts", String.class)));
            default -> new Earlier.Closed(Earlier.Word.valueOf(stored.getString(EARLIER)));
        };
    }

    private static @Nullable End end(Document stored) {
        Date until = stored.getDate("until");
        return until == null
                ? null
                : new End(
                        until.toInstant(),
                        stored.getInteger("untilVersion"),
                        End.By.valueOf(stored.getString("endedBy")));
    }
}
