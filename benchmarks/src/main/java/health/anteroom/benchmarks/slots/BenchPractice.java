package health.anteroom.benchmarks.slots;

import health.anteroom.scheduling.practice.Approval;
import health.anteroom.scheduling.practice.AvailabilityRule;
import health.anteroom.scheduling.practice.BookingReach;
import health.anteroom.scheduling.practice.Buffers;
import health.anteroom.scheduling.practice.Clinician;
import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.ClinicianProfile;
import health.anteroom.scheduling.practice.DayHours;
import health.anteroom.scheduling.practice.Format;
import health.anteroom.scheduling.practice.LocalTimeRange;
import health.anteroom.scheduling.practice.Maximums;
import health.anteroom.scheduling.practice.Offering;
import health.anteroom.scheduling.practice.OfferingId;
import health.anteroom.scheduling.practice.OfferingKind;
import health.anteroom.scheduling.practice.OfferingTerms;
import health.anteroom.scheduling.practice.OfferingUse;
import health.anteroom.scheduling.practice.OfferingWords;
import health.anteroom.scheduling.practice.Practice;
import health.anteroom.scheduling.practice.PracticeSetup;
import health.anteroom.scheduling.practice.Region;
import health.anteroom.scheduling.practice.Schedule;
import health.anteroom.scheduling.practice.SlotGrid;
import health.anteroom.scheduling.practice.SlotTerms;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** {@link BookedHours} in the product's own words, held in memory as the product holds it. */
final class BenchPractice implements Practice {
    static final OfferingId OFFERING = new OfferingId("individual");
    static final Region REGION = new Region("US-NY");

    private final List<Clinician> clinicians;
    private final List<Offering> offerings = List.of(offering());

    BenchPractice(SlotWork work) {
        AvailabilityRule rule = rule(work.perDay());
        this.clinicians = IntStream.range(0, work.clinicians())
                .mapToObj(number -> clinician(number, rule))
                .toList();
    }

    static ClinicianId id(int number) {
        return new ClinicianId("c" + number);
    }

    private static Clinician clinician(int number, AvailabilityRule rule) {
        ClinicianProfile profile = new ClinicianProfile("C " + number, "", List.of(), List.of(), Set.of(REGION));
        return new Clinician(id(number), profile, Set.of(OFFERING), new Schedule(rule, List.of()), true);
    }

    private static AvailabilityRule rule(int perDay) {
        LocalTimeRange open = new LocalTimeRange(minute(BookedHours.OPENS), minute(BookedHours.CLOSES));
        DayHours hours = DayHours.of(List.of(open));
        Map<DayOfWeek, DayHours> weekly = Stream.of(DayOfWeek.values())
                .limit(DayOfWeek.FRIDAY.getValue())
                .collect(Collectors.toMap(day -> day, day -> hours));
        Maximums maximums = perDay == 0 ? Maximums.NONE : new Maximums(perDay, Maximums.UNLIMITED);
        return new AvailabilityRule(BookedHours.ZONE, weekly, Map.of(), maximums);
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    private static Offering offering() {
        SlotTerms terms = new SlotTerms(
                BookedHours.SESSION,
                Buffers.NONE,
                new SlotGrid(BookedHours.GRID, Duration.ZERO),
                new BookingReach(Duration.ofDays(1), null));
        return new Offering(
                OFFERING,
                OfferingKind.INDIVIDUAL,
                new OfferingWords("Individual", "", ""),
                new OfferingUse(false, "", Approval.INSTANT),
                new OfferingTerms(Set.of(Format.VIDEO), terms));
    }

    @Override
    public Collection<Clinician> clinicians() {
        return clinicians;
    }

    @Override
    public Collection<Offering> offerings() {
        return offerings;
    }

    @Override
    public Optional<Clinician> currentClinician(ClinicianId id) {
        return clinicians.stream().filter(known -> known.id().equals(id)).findFirst();
    }

    @Override
    public PracticeSetup setup() {
        return PracticeSetup.NONE;
    }

    @Override
    public PracticeSetup currentSetup() {
        return setup();
    }

    @Override
    public Optional<Offering> currentOffering(OfferingId id) {
        return offerings.stream().filter(known -> known.id().equals(id)).findFirst();
    }
}
