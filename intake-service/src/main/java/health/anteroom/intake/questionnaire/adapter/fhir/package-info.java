/**
 * FHIR R4 Questionnaires read with HAPI: their questions for us, their flaws for the owner.
 */
@NullMarked
package health.anteroom.intake.questionnaire.adapter.fhir;

import org.jspecify.annotations.NullMarked;
