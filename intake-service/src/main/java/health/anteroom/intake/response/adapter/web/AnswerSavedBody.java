package health.anteroom.intake.response.adapter.web;

import health.anteroom.intake.questionnaire.Progress;
import java.time.Instant;

/** The acknowledgement of an answer: it is durable now. */
record AnswerSavedBody(boolean saved, Instant savedAt, Progress progress) {}
