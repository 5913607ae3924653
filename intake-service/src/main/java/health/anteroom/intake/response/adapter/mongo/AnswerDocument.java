package health.anteroom.intake.response.adapter.mongo;

import health.anteroom.intake.response.model.Answer;
import health.anteroom.intake.response.model.SealedValues;
import health.anteroom.intake.response.model.Version;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** One save at one question, inside a response's document. */
final class AnswerDocument {
    private static final String STATE = "state";
    private static final String GIVEN = "given";
    private static final String NOT_YET = "notYet";
    private static final String IN_PERSON = "inPerson";
    private static final String VALUES = "values";
    private static final String TAKEN_BACK = "takenBack";
    private static final String SAVED_AT = "savedAt";
    private static final String REVISION = "revision";
    private static final String READERS = "readers";

    private AnswerDocument() {}

    static Document write(Version version) {
        Answer answer = version.answer();
        Document document = new Document(REVISION, version.revision())
                .append(READERS, version.readers())
                .append(STATE, state(answer))
                .append(SAVED_AT, Date.from(answer.savedAt()));
        answer.words()
                .ifPresent(words ->
                        document.append(VALUES, new Binary(Base64.getDecoder().decode(words.base64()))));
        return document;
    }

    static Version read(Document document) {
        return new Version(document.getInteger(REVISION), document.getInteger(READERS), answer(document));
    }

    private static Answer answer(Document document) {
        Instant savedAt = document.getDate(SAVED_AT).toInstant();
        SealedValues words = words(document);
        return switch (document.getString(STATE)) {
            case GIVEN -> new Answer.Given(Objects.requireNonNull(words), savedAt);
            case NOT_YET -> new Answer.NotYet(words, savedAt);
            case IN_PERSON -> new Answer.InPerson(words, savedAt);
            case TAKEN_BACK -> new Answer.TakenBack(savedAt);
            default -> throw new IllegalStateException("Unknown state of an answer");
        };
    }

    private static String state(Answer answer) {
        return switch (answer) {
            case Answer.Given given -> GIVEN;
            case Answer.NotYet notYet -> NOT_YET;
            case Answer.InPerson inPerson -> IN_PERSON;
            case Answer.TakenBack takenBack -> TAKEN_BACK;
        };
    }

    private static @Nullable SealedValues words(Document document) {
        Binary hidden = document.get(VALUES, Binary.class);
        return hidden == null ? null : new SealedValues(Base64.getEncoder().encodeToString(hidden.getData()));
    }
}
