package health.anteroom.intake.questionnaire.application;

import health.anteroom.intake.questionnaire.QuestionSet;
import health.anteroom.intake.questionnaire.QuestionnaireVersion;
import health.anteroom.intake.questionnaire.Questionnaires;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Questionnaires with their questions read once: a version never changes. */
@Component
public final class KnownQuestionnaires implements Questionnaires {
    private static final int MOST_KEPT = 200;

    private final QuestionnaireShelf shelf;
    private final QuestionnaireFormat format;
    private final ShippedQuestionnaires shipped;
    private final Map<QuestionnaireVersion, Known> known = new ConcurrentHashMap<>();

    public KnownQuestionnaires(QuestionnaireShelf shelf, QuestionnaireFormat format, ShippedQuestionnaires shipped) {
        this.shelf = shelf;
        this.format = format;
        this.shipped = shipped;
    }

    @Override
    public Optional<QuestionnaireVersion> newest(String id) {
        shipped.await();
        return shelf.newest(id);
    }

    @Override
    public Optional<QuestionSet> byCanonical(String canonical) {
        shipped.await();
        String[] parts = canonical.split("\\|", 2);
        String lastSegment = parts[0].substring(parts[0].lastIndexOf('/') + 1);
        Optional<QuestionnaireVersion> newest = shelf.newestByUrl(parts[0]).or(() -> shelf.newest(lastSegment));
        Optional<QuestionnaireVersion> meant =
                parts.length == 1 ? newest : newest.flatMap(version -> shelf.released(version.id(), parts[1]));
        return meant.map(this::questions);
    }

    @Override
    public QuestionSet questions(QuestionnaireVersion version) {
        return known(version).questions();
    }

    @Override
    public String resource(QuestionnaireVersion version) {
        return known(version).json();
    }

    private Known known(QuestionnaireVersion version) {
        Known present = known.get(version);
        if (present != null) {
            return present;
        }
        String json =
                shelf.json(version).orElseThrow(() -> new IllegalStateException("No questionnaire " + version.key()));
        Known read = new Known(format.questions(version, json), json);
        if (known.size() >= MOST_KEPT) {
            known.clear();
        }
        known.put(version, read);
        return read;
    }

    private record Known(QuestionSet questions, String json) {}
}
