package health.anteroom.intake.response.adapter.mongo;

import health.anteroom.intake.response.model.Answer;
import health.anteroom.intake.response.model.SealedValues;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.bson.Document;
import org.bson.types.Binary;

/** One answer inside a response's document. */
final class AnswerDocument {
    private static final String LINK_ID = "linkId";
    private static final String STATE = "state";
    private static final String GIVEN = "given";
    private static final String NOT_YET = "notYet";
    private static final String IN_PERSON = "inPerson";
    private static final String VALUES = "values";
    private static final String SAVED_AT = "savedAt";

    private AnswerDocument() {}

    static Document write(String linkId, Answer answer) {
        Document document = new Document(LINK_ID, linkId)
                .append(STATE, state(answer))
                .append(SAVED_AT, Date.from(answer.savedAt()));
        if (answer instanceof Answer.Given given) {
            document.append(
                    VALUES, new Binary(Base64.getDecoder().decode(given.values().base64())));
        }
        return document;
    }

    static String linkId(Document document) {
        return document.getString(LINK_ID);
    }

    static Answer read(Document document) {
        Instant savedAt = document.getDate(SAVED_AT).toInstant();
        return switch (document.getString(STATE)) {
            case GIVEN -> new Answer.Given(values(document), savedAt);
            case NOT_YET -> new Answer.NotYet(savedAt);
            case IN_PERSON -> new Answer.InPerson(savedAt);
            default -> throw new IllegalStateException("Unknown state of an answer");
        };
    }

    private static String state(Answer answer) {
        return switch (answer) {
            case Answer.Given given -> GIVEN;
            case Answer.NotYet notYet -> NOT_YET;
            case Answer.InPerson inPerson -> IN_PERSON;
        };
    }

    private static SealedValues values(Document document) {
        byte[] hidden = document.get(VALUES, Binary.class).getData();
        return new SealedValues(Base64.getEncoder().encodeToString(hidden));
    }
}
