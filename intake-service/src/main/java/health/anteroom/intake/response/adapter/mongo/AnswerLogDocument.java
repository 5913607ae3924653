package health.anteroom.intake.response.adapter.mongo;

import health.anteroom.intake.response.model.AnswerLog;
import health.anteroom.intake.response.model.Version;
import java.util.List;
import org.bson.Document;

/** All that was saved at one question, inside a response's document. */
final class AnswerLogDocument {
    private static final String LINK_ID = "linkId";
    private static final String STANDS = "stands";
    private static final String BESIDE = "beside";
    private static final String BEFORE = "before";

    private AnswerLogDocument() {}

    static Document write(String linkId, AnswerLog log) {
        return new Document(LINK_ID, linkId)
                .append(STANDS, AnswerDocument.write(log.stands()))
                .append(BESIDE, write(log.beside()))
                .append(BEFORE, write(log.before()));
    }

    static String linkId(Document document) {
        return document.getString(LINK_ID);
    }

    static AnswerLog read(Document document) {
        return new AnswerLog(
                AnswerDocument.read(document.get(STANDS, Document.class)),
                read(document.getList(BESIDE, Document.class)),
                read(document.getList(BEFORE, Document.class)));
    }

    private static List<Document> write(List<Version> versions) {
        return versions.stream().map(AnswerDocument::write).toList();
    }

    private static List<Version> read(List<Document> documents) {
        return documents.stream().map(AnswerDocument::read).toList();
    }
}
