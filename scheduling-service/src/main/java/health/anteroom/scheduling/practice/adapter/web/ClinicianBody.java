package health.anteroom.scheduling.practice.adapter.web;

import health.anteroom.kit.contact.PersonText;
import health.anteroom.scheduling.platform.InputCheck;
import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.ClinicianProfile;
import health.anteroom.scheduling.practice.OfferingId;
import health.anteroom.scheduling.practice.Region;
import health.anteroom.scheduling.practice.application.SaveClinician;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A clinician as the owner writes them. */
record ClinicianBody(
        @Nullable String id,
        @Nullable String name,
        @Nullable List<String> modalities,
        @Nullable List<String> languages,
        @Nullable List<String> regions,
        @Nullable String zone,
        @Nullable String bio,
        @Nullable List<String> offerings,
        @Nullable Boolean active) {
    private static final int MOST = 60;

    SaveClinician toCommand(String pathId) {
        check(pathId);
        return new SaveClinician(
                new ClinicianId(pathId),
                new ClinicianProfile(
                        PersonText.tidy(Objects.requireNonNull(name)),
                        bio == null ? "" : PersonText.tidy(bio),
                        orNone(modalities),
                        orNone(languages),
                        orNone(regions).stream().map(Region::new).collect(Collectors.toSet())),
                ZoneId.of(Objects.requireNonNull(zone)),
                orNone(offerings).stream().map(OfferingId::new).collect(Collectors.toSet()),
                !Boolean.FALSE.equals(active));
    }

    private void check(String pathId) {
        InputCheck check = new InputCheck()
                .id(pathId, "/id")
                .demand(id == null || id.equals(pathId), "/id", "The id is the one in the address.")
                .text(name, 120, "/name")
                .optionalText(bio, 2000, "/bio")
                .zone(zone, "/zone")
                .noNulls(modalities, MOST, "/modalities")
                .noNulls(languages, MOST, "/languages")
                .noNulls(regions, MOST, "/regions")
                .noNulls(offerings, MOST, "/offerings");
        check.orRefuse();
        orNone(modalities).forEach(modality -> check.text(modality, MOST, "/modalities"));
        orNone(languages).forEach(language -> check.text(language, MOST, "/languages"));
        orNone(regions)
                .forEach(region -> check.demand(Region.isRegion(region), "/regions", "Regions look like US-NY."));
        orNone(offerings).forEach(offering -> check.id(offering, "/offerings"));
        check.orRefuse();
    }

    private static List<String> orNone(@Nullable List<String> list) {
        return list == null ? List.of() : list;
    }
}
