package health.anteroom.intake.questionnaire.adapter.fhir;

import health.anteroom.intake.questionnaire.QuestionSet;
import health.anteroom.intake.questionnaire.QuestionnaireVersion;
import health.anteroom.intake.questionnaire.Questionnaires;
import health.anteroom.intake.questionnaire.application.QuestionnaireReading;
import health.anteroom.intake.questionnaire.application.QuestionnaireResource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The shipped and the public questionnaires, in memory. */
public final class FormShelf implements Questionnaires {
    private final List<QuestionnaireResource> resources = new ArrayList<>();

    public FormShelf() {
        FhirForms.shipped().forEach(this::add);
        FhirForms.publicOnes().forEach(this::add);
    }

    private void add(Path path) {
        if (FhirForms.format().read(FhirForms.bytes(path)) instanceof QuestionnaireReading.Acceptable acceptable) {
            resources.add(acceptable.resource());
        }
    }

    @Override
    public Optional<QuestionnaireVersion> newest(String id) {
        return resources.stream()
                .map(QuestionnaireResource::version)
                .filter(version -> version.id().equals(id))
                .findFirst();
    }

    @Override
    public Optional<QuestionSet> byCanonical(String canonical) {
        String url = canonical.split("\\|", 2)[0];
        return newest(url.substring(url.lastIndexOf('/') + 1)).map(this::questions);
    }

    @Override
    public QuestionSet questions(QuestionnaireVersion version) {
        return FhirForms.format().questions(version, resource(version));
    }

    @Override
    public String resource(QuestionnaireVersion version) {
        return resources.stream()
                .filter(resource -> resource.version().equals(version))
                .findFirst()
                .orElseThrow()
                .json();
    }
}
