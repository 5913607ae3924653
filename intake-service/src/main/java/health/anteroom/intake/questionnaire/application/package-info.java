/**
 * Storing a questionnaire and finding its versions.
 */
@NullMarked
package health.anteroom.intake.questionnaire.application;

import org.jspecify.annotations.NullMarked;
