package health.anteroom.scheduling.practice.application;

import health.anteroom.scheduling.practice.AvailabilityRule;
import health.anteroom.scheduling.practice.Clinician;
import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.ClinicianProfile;
import health.anteroom.scheduling.practice.DayHours;
import health.anteroom.scheduling.practice.LocalTimeRange;
import health.anteroom.scheduling.practice.Maximums;
import health.anteroom.scheduling.practice.OfferingId;
import health.anteroom.scheduling.practice.Region;
import health.anteroom.scheduling.practice.Schedule;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Three people with different hours. */
final class DemoClinicians {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Region NY = new Region("US-NY");
    private static final Region NJ = new Region("US-NJ");

    private DemoClinicians() {}

    static List<Clinician> all() {
        return List.of(maya(), tom(), ruth());
    }

    private static Clinician maya() {
        ClinicianProfile profile = new ClinicianProfile(
                "Maya Lindqvist",
                "I work slowly and at your pace. Many people I meet long for closeness and are wary of it; both have good reasons. You decide what we talk about, and when.",
                List.of("psychodynamic", "somatic experiencing"),
                List.of("en", "sv"),
                Set.of(NY, NJ));
        return clinician(
                "c1",
                profile,
                Set.of("consultation", "individual", "couples"),
                Map.of(
                        DayOfWeek.MONDAY, hours(9, 13, 14, 18),
                        DayOfWeek.TUESDAY, hours(12, 16, 17, 21),
                        DayOfWeek.WEDNESDAY, hours(9, 13),
                        DayOfWeek.THURSDAY, hours(12, 16, 17, 21),
                        DayOfWeek.FRIDAY, hours(9, 13)));
    }

    private static Clinician tom() {
        ClinicianProfile profile = new ClinicianProfile(
                "Tom Okafor",
                "I work with people after hard things happened, and with couples who want to find each other again. We begin with what helps you feel steady. Nothing has to be told before you are ready.",
                List.of("EMDR", "somatic experiencing"),
                List.of("en"),
                Set.of(NY));
        return clinician(
                "c2",
                profile,
                Set.of("consultation", "individual", "couples", "emdr-extended"),
                Map.of(
                        DayOfWeek.MONDAY, hours(8, 12, 13, 16),
                        DayOfWeek.TUESDAY, hours(8, 12, 13, 16),
                        DayOfWeek.WEDNESDAY, hours(8, 12, 13, 16),
                        DayOfWeek.THURSDAY, hours(8, 12, 13, 16)));
    }

    private static Clinician ruth() {
        ClinicianProfile profile = new ClinicianProfile(
                "Ruth Adler",
                "I have been listening for thirty years, and I am still curious. Silence is welcome here. If words are hard, we can start with something small.",
                List.of("psychodynamic", "hypnotherapy"),
                List.of("en", "de", "he"),
                Set.of(NY));
        return clinician(
                "c3",
                profile,
                Set.of("consultation", "individual", "emdr-extended"),
                Map.of(
                        DayOfWeek.TUESDAY, hours(10, 14),
                        DayOfWeek.WEDNESDAY, hours(10, 14, 15, 19),
                        DayOfWeek.THURSDAY, hours(10, 14),
                        DayOfWeek.SATURDAY, hours(10, 14)));
    }

    private static Clinician clinician(
            String id, ClinicianProfile profile, Set<String> offerings, Map<DayOfWeek, DayHours> weekly) {
        return new Clinician(
                new ClinicianId(id),
                profile,
                offerings.stream().map(OfferingId::new).collect(java.util.stream.Collectors.toSet()),
                new Schedule(new AvailabilityRule(NEW_YORK, weekly, Map.of(), Maximums.NONE), List.of()),
                true);
    }

    /** From and to in hours, by turns. */
    private static DayHours hours(int... fromTo) {
        return DayHours.of(java.util.stream.IntStream.range(0, fromTo.length / 2)
                .mapToObj(i -> new LocalTimeRange(fromTo[2 * i] * 60, fromTo[2 * i + 1] * 60))
                .toList());
    }
}
