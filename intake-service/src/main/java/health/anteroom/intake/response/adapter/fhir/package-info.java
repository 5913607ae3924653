/**
 * Answers written as in a FHIR R4 QuestionnaireResponse.
 */
@NullMarked
package health.anteroom.intake.response.adapter.fhir;

import org.jspecify.annotations.NullMarked;
