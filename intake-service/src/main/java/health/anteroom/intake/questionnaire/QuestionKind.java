package health.anteroom.intake.questionnaire;

/** What kind of answer a question asks for: FHIR's item types, as far as a client can answer them here. */
public enum QuestionKind {
    BOOLEAN,
    INTEGER,
    DECIMAL,
    DATE,
    DATE_TIME,
    TIME,
    /** One line or many: both are words here. */
    WORDS,
    URL,
    CHOICE,
    OPEN_CHOICE,
    /** Attachments, references and quantities: can be kept for the room, not answered on a page yet. */
    NOT_ON_A_PAGE
}
