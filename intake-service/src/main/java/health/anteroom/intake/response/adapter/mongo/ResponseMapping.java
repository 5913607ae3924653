package health.anteroom.intake.response.adapter.mongo;

import health.anteroom.intake.client.ClientId;
import health.anteroom.intake.questionnaire.Progress;
import health.anteroom.intake.questionnaire.QuestionnaireVersion;
import health.anteroom.intake.response.PartOf;
import health.anteroom.intake.response.model.AnswerLog;
import health.anteroom.intake.response.model.DraftResponse;
import health.anteroom.intake.response.model.IntakeResponse;
import health.anteroom.intake.response.model.SubmittedResponse;
import health.anteroom.kit.store.AggregateMapping;
import health.anteroom.kit.store.PublicState;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.Document;

/** A response as a document: answers as a list, since a linkId may hold what a field name may not. */
final class ResponseMapping implements AggregateMapping<IntakeResponse> {
    static final String COLLECTION = "responses";
    private static final String DRAFT = "draft";
    private static final String SUBMITTED = "submitted";
    private static final String SUBMITTED_AT = "submittedAt";

    @Override
    public int schemaVersion() {
        return 2;
    }

    @Override
    public String kind(IntakeResponse response) {
        return switch (response) {
            case DraftResponse draft -> DRAFT;
            case SubmittedResponse submitted -> SUBMITTED;
        };
    }

    @Override
    public Document write(IntakeResponse response) {
        PartOf part = response.part();
        List<Document> answers = new TreeMap<>(response.logs())
                .entrySet().stream()
                        .map(entry -> AnswerLogDocument.write(entry.getKey(), entry.getValue()))
                        .toList();
        Document document = new Document("client", part.client().value())
                .append("packet", part.packet())
                .append("questionnaire", part.questionnaire().id())
                .append("digest", part.questionnaire().digest())
                .append("answers", answers)
                .append("given", response.progress().given())
                .append("of", response.progress().of());
        if (response instanceof SubmittedResponse submitted) {
            document.append(SUBMITTED_AT, Date.from(submitted.submittedAt()));
        }
        return document;
    }

    @Override
    public IntakeResponse read(String id, Document stored) {
        PartOf part = new PartOf(
                new ClientId(stored.getString("client")),
                stored.getString("packet"),
                new QuestionnaireVersion(stored.getString("questionnaire"), stored.getString("digest")));
        Map<String, AnswerLog> logs = new HashMap<>();
        stored.getList("answers", Document.class)
                .forEach(log -> logs.put(AnswerLogDocument.linkId(log), AnswerLogDocument.read(log)));
        Progress progress = new Progress(stored.getInteger("given"), stored.getInteger("of"));
        return switch (stored.getString("kind")) {
            case DRAFT -> new DraftResponse(part, logs, progress);
            case SUBMITTED -> new SubmittedResponse(part, logs, progress, submittedAt(stored));
            default -> throw new IllegalStateException("Unknown kind of response " + id);
        };
    }

    @Override
    public Optional<PublicState> publicState(String id, IntakeResponse response) {
        return Optional.of(new PublicState(ResponseV1.TOPIC, ResponseV1.TYPE, ResponseV1.of(id, response)));
    }

    private static Instant submittedAt(Document stored) {
        return stored.getDate(SUBMITTED_AT).toInstant();
    }
}
