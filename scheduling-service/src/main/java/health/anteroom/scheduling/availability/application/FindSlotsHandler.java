package health.anteroom.scheduling.availability.application;

import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.availability.TakenSearch;
import health.anteroom.scheduling.availability.TakenTimes;
import health.anteroom.scheduling.availability.model.SearchRange;
import health.anteroom.scheduling.availability.model.SlotFinder;
import health.anteroom.scheduling.availability.model.Taken;
import health.anteroom.scheduling.practice.Clinician;
import health.anteroom.scheduling.practice.Offering;
import health.anteroom.scheduling.practice.Practice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Free times of everyone who fits, from memory alone. */
@Component
public class FindSlotsHandler {
    private final Practice practice;
    private final TakenTimes taken;
    private final PracticeClock clock;
    private final ExpandedHours expanded = new ExpandedHours();

    FindSlotsHandler(Practice practice, TakenTimes taken, PracticeClock clock) {
        this.practice = practice;
        this.taken = taken;
        this.clock = clock;
    }

    public SlotsOutcome find(FindSlots query) {
        Optional<Offering> offering = practice.offerings().stream()
                .filter(known -> known.id().equals(query.offering()))
                .findFirst();
        return offering.<SlotsOutcome>map(found -> find(query, found)).orElseGet(SlotsOutcome.UnknownOffering::new);
    }

    private SlotsOutcome find(FindSlots query, Offering offering) {
        List<Clinician> fitting = fitting(query, offering);
        List<Clinician> licensed = fitting.stream()
                .filter(clinician -> clinician.isLicensedIn(query.region()))
                .toList();
        if (licensed.isEmpty() && !fitting.isEmpty()) {
            return new SlotsOutcome.NobodyLicensed();
        }
        Instant now = clock.instant();
        List<long[]> starts = licensed.stream()
                .map(clinician -> starts(clinician, offering, query, now))
                .toList();
        return new SlotsOutcome.Found(new FoundSlots(
                licensed.stream().map(Clinician::id).toList(), offering.slots().duration(), starts));
    }

    private List<Clinician> fitting(FindSlots query, Offering offering) {
        var format = query.wishes().format();
        if (format != null && !offering.comesAs(format)) {
            return List.of();
        }
        return practice.clinicians().stream()
                .filter(clinician ->
                        clinician.gives(offering.id()) && query.wishes().fit(clinician))
                .toList();
    }

    private long[] starts(Clinician clinician, Offering offering, FindSlots query, Instant now) {
        ExpandedHours.Expanded schedule = expanded.of(clinician);
        SearchRange range =
                new SearchRange(query.from().getEpochSecond(), query.to().getEpochSecond(), now.getEpochSecond());
        TakenSearch search =
                new TakenSearch(range.from(), range.to(), now, schedule.hours().isLimited(), "");
        Taken against = taken.around(clinician.id(), search).off(schedule.off());
        return SlotFinder.find(schedule.hours(), offering.slots(), against, range);
    }
}
