/**
 * Questionnaires in MongoDB.
 */
@NullMarked
package health.anteroom.intake.questionnaire.adapter.mongo;

import org.jspecify.annotations.NullMarked;
