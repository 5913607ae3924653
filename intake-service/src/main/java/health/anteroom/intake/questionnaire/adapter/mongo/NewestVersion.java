package health.anteroom.intake.questionnaire.adapter.mongo;

import health.anteroom.intake.questionnaire.application.QuestionnaireResource;
import health.anteroom.intake.questionnaire.application.QuestionnaireShelf.Origin;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which version of a questionnaire is the newest.
 *
 * @param releases digests by the {@code version} that each text calls itself, the newest text of each
 */
record NewestVersion(String digest, @Nullable String canonical, Origin origin, Map<String, String> releases) {
    NewestVersion {
        releases = Map.copyOf(releases);
    }

    static NewestVersion of(QuestionnaireResource resource, Origin origin) {
        return after(Map.of(), resource, origin);
    }

    NewestVersion with(QuestionnaireResource resource, Origin next) {
        return after(releases, resource, next);
    }

    Optional<String> release(String version) {
        return Optional.ofNullable(releases.get(version));
    }

    private static NewestVersion after(Map<String, String> before, QuestionnaireResource resource, Origin origin) {
        Map<String, String> releases = new TreeMap<>(before);
        String digest = resource.version().digest();
        Optional.ofNullable(resource.naming().release()).ifPresent(version -> releases.put(version, digest));
        return new NewestVersion(digest, resource.naming().canonical(), origin, releases);
    }
}
