package health.anteroom.scheduling.practice;

import java.util.List;
import java.util.Set;

/** How a clinician is introduced, and where they are licensed. */
public record ClinicianProfile(
        String name, String bio, List<String> modalities, List<String> languages, Set<Region> regions) {
    public ClinicianProfile {
        modalities = List.copyOf(modalities);
        languages = List.copyOf(languages);
        regions = Set.copyOf(regions);
    }
}
