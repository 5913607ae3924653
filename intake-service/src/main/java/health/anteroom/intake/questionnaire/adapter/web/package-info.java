/**
 * Questionnaires over HTTP.
 */
@NullMarked
package health.anteroom.intake.questionnaire.adapter.web;

import org.jspecify.annotations.NullMarked;
