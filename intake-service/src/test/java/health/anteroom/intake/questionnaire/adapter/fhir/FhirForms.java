package health.anteroom.intake.questionnaire.adapter.fhir;

import health.anteroom.intake.platform.fhir.FhirContexts;
import health.anteroom.intake.platform.fhir.FhirReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Real questionnaires from public repositories (SOURCES.md beside them), those that are shipped, and their reader. */
public final class FhirForms {
    private static final FhirContexts CONTEXTS = new FhirContexts();
    private static final FhirReader READER = new FhirReader(CONTEXTS);

    private FhirForms() {}

    public static FhirReader reader() {
        return READER;
    }

    public static FhirQuestionnaireFormat format() {
        return new FhirQuestionnaireFormat(READER, CONTEXTS);
    }

    public static List<Path> publicOnes() {
        return in(Path.of("src/test/resources/public-forms"));
    }

    public static List<Path> shipped() {
        return in(Path.of("src/main/resources/questionnaires"));
    }

    public static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Path> in(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
