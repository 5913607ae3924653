package health.anteroom.intake.questionnaire.adapter.fhir;

import health.anteroom.intake.questionnaire.application.Naming.Certainty;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Questionnaire;

/** By which id a questionnaire is found again: its own, or one derived from what names it, else from its text (FHIR ids: 64 of A–Z a–z 0–9 - .). */
final class QuestionnaireIds {
    private static final int DIGITS = 32;

    private QuestionnaireIds() {}

    static FoundId of(Questionnaire questionnaire, String json) {
        if (questionnaire.hasId()) {
            return new FoundId(questionnaire.getIdElement().getIdPart(), Certainty.OWN);
        }
        if (questionnaire.hasUrl()) {
            return new FoundId(digest(questionnaire.getUrl()), Certainty.OWN);
        }
        return shared(questionnaire)
                .map(name -> new FoundId(digest(name), Certainty.SHARED))
                .orElseGet(() -> new FoundId(digest(json), Certainty.OWN));
    }

    private static Optional<String> shared(Questionnaire questionnaire) {
        Stream<String> identifiers = questionnaire.getIdentifier().stream()
                .map(identifier -> identifier.getSystem() + "|" + identifier.getValue());
        Stream<String> names = Stream.of(questionnaire.getName(), questionnaire.getTitle());
        return Stream.concat(identifiers, names.flatMap(Stream::ofNullable)).findFirst();
    }

    /** An id, and how sure it is that it means this form alone. */
    record FoundId(String id, Certainty certainty) {}

    static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** The same text with an id in front: nothing else of it is touched. */
    static String withId(String json, String id) {
        int start = json.indexOf('{') + 1;
        return json.substring(0, start) + "\"id\":\"" + id + "\"," + json.substring(start);
    }
}
