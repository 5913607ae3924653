package health.anteroom.intake.platform.fhir;

import java.util.List;

/** How reading a resource ended. */
public sealed interface FhirReading<R> {
    /**
     * @param json the text as it came
     */
    record Read<R>(R resource, String json) implements FhirReading<R> {
        @Override
        public String toString() {
            return "<hidden>";
        }
    }

    record NotJson<R>(Unreadable why) implements FhirReading<R> {}

    /** JSON, but not such a resource; every flaw that was found. */
    record Flawed<R>(List<FhirFlaw> flaws) implements FhirReading<R> {
        public Flawed {
            flaws = List.copyOf(flaws);
        }
    }
}
