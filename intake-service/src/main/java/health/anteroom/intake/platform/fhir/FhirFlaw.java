package health.anteroom.intake.platform.fhir;

/**
 * One thing that keeps a resource from being accepted.
 *
 * @param pointer where, as a JSON pointer (RFC 6901)
 * @param detail what, in plain words
 */
public record FhirFlaw(String pointer, String detail) {}
