package health.anteroom.scheduling.availability.application;

import health.anteroom.scheduling.practice.Clinician;
import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.Format;
import health.anteroom.scheduling.practice.OfferingId;
import health.anteroom.scheduling.practice.Region;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The question for free times: starts in {@code [from, to)}. */
public record FindSlots(OfferingId offering, Instant from, Instant to, Region region, Wishes wishes) {

    /** What narrows the search; null where anything will do. */
    public record Wishes(
            @Nullable ClinicianId clinician,
            @Nullable Format format,
            @Nullable String modality,
            @Nullable String language) {
        boolean fit(Clinician candidate) {
            return (clinician == null || clinician.equals(candidate.id()))
                    && (modality == null
                            || containsIgnoringCase(candidate.profile().modalities(), modality))
                    && (language == null
                            || containsIgnoringCase(candidate.profile().languages(), language));
        }

        private static boolean containsIgnoringCase(java.util.List<String> all, String one) {
            return all.stream().anyMatch(one::equalsIgnoreCase);
        }
    }
}
