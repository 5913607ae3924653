package health.anteroom.intake.questionnaire.adapter.mongo;

import health.anteroom.intake.questionnaire.application.QuestionnaireShelf.Origin;
import org.jspecify.annotations.Nullable;

/** Which version of a questionnaire is the newest. */
record NewestVersion(String digest, @Nullable String canonical, Origin origin) {}
