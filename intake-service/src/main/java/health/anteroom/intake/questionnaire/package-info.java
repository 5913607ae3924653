/**
 * Questionnaires as FHIR R4, versioned, and what other features need of them: their questions. It knows neither\n * clients nor answers; the types here are pure and are its door.
 */
@NullMarked
package health.anteroom.intake.questionnaire;

import org.jspecify.annotations.NullMarked;
