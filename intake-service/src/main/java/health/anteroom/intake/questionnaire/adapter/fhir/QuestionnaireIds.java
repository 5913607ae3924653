package health.anteroom.intake.questionnaire.adapter.fhir;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Questionnaire;

/** By which id a questionnaire is found again: its own, or one derived from what names it (FHIR ids: 64 of A–Z a–z 0–9 - .). */
final class QuestionnaireIds {
    private static final int DIGITS = 32;

    private QuestionnaireIds() {}

    static Optional<String> of(Questionnaire questionnaire) {
        if (questionnaire.hasId()) {
            return Optional.of(questionnaire.getIdElement().getIdPart());
        }
        Stream<String> identifiers = questionnaire.getIdentifier().stream()
                .map(identifier -> identifier.getSystem() + "|" + identifier.getValue());
        return Stream.of(
                        Stream.ofNullable(questionnaire.getUrl()),
                        identifiers,
                        Stream.ofNullable(questionnaire.getName()))
                .flatMap(names -> names)
                .findFirst()
                .map(QuestionnaireIds::digest);
    }

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
