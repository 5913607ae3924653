package health.anteroom.intake.questionnaire.application;

import health.anteroom.intake.questionnaire.QuestionSet;
import health.anteroom.intake.questionnaire.QuestionnaireVersion;

/** Reads the format that questionnaires come in. */
public interface QuestionnaireFormat {
    QuestionnaireReading read(byte[] body);

    /** Of a text that was acceptable before. */
    QuestionSet questions(QuestionnaireVersion version, String json);
}
