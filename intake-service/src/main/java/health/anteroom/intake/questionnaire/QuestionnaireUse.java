package health.anteroom.intake.questionnaire;

/** Whether a questionnaire is asked of anybody; what is in use may be read by everyone who is signed in. */
public interface QuestionnaireUse {
    boolean isAsked(String questionnaireId);
}
