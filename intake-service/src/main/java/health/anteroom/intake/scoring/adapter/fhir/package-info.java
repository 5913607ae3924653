/**
 * Answers out of a FHIR R4 QuestionnaireResponse.
 */
@NullMarked
package health.anteroom.intake.scoring.adapter.fhir;

import org.jspecify.annotations.NullMarked;
