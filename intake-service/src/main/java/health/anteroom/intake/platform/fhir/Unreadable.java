package health.anteroom.intake.platform.fhir;

/** Why bytes are not the JSON of a resource. */
public enum Unreadable {
    /** No JSON, or not what JSON promises: duplicate keys, trailing text, a text that is not UTF-8. */
    MALFORMED,
    /** JSON, but deeper than is read here. */
    TOO_DEEP
}
