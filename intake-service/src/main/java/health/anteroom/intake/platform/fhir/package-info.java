/**
 * Reading FHIR R4 resources: strict JSON, every flaw with its path, one shared context. It knows no questionnaire and no\n * client.
 */
@NullMarked
package health.anteroom.intake.platform.fhir;

import org.jspecify.annotations.NullMarked;
