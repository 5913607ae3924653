package health.anteroom.scheduling.availability.application;

import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.availability.TakenSearch;
import health.anteroom.scheduling.availability.TakenTimes;
import health.anteroom.scheduling.availability.model.OpenHours;
import health.anteroom.scheduling.availability.model.SearchRange;
import health.anteroom.scheduling.availability.model.SlotFinder;
import health.anteroom.scheduling.availability.model.Taken;
import health.anteroom.scheduling.practice.Clinician;
import health.anteroom.scheduling.practice.Format;
import health.anteroom.scheduling.practice.Offering;
import health.anteroom.scheduling.practice.Practice;
import health.anteroom.scheduling.practice.PracticeSetup;
import health.anteroom.scheduling.practice.RoomId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Free times of everyone who fits, from memory alone. */
@Component
public class FindSlotsHandler {
    private final Practice practice;
    private final TakenTimes taken;
    private final PracticeClock clock;
    private final ExpandedHours expanded = new ExpandedHours();

    public FindSlotsHandler(Practice practice, TakenTimes taken, PracticeClock clock) {
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
            return new SlotsOutcome.NobodyLicensed(isAnyoneElse(query, offering));
        }
        Asked asked = new Asked(query, offering, practice.setup(), clock.instant());
        List<long[]> starts =
                licensed.stream().map(clinician -> starts(clinician, asked)).toList();
        return new SlotsOutcome.Found(new FoundSlots(
                licensed.stream().map(Clinician::id).toList(), offering.slots().duration(), starts));
    }

    /** Whether somebody who was not asked for gives this offering and is licensed there. */
    private boolean isAnyoneElse(FindSlots query, Offering offering) {
        return practice.clinicians().stream()
                .anyMatch(clinician -> clinician.gives(offering.id()) && clinician.isLicensedIn(query.region()));
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

    private long[] starts(Clinician clinician, Asked asked) {
        ExpandedHours.Expanded schedule = expanded.of(clinician, asked.setup);
        TakenSearch search = asked.search(schedule.hours());
        Taken against =
                taken.around(clinician.id(), search).off(schedule.off()).inOneOf(taken.of(asked.rooms(), search));
        return SlotFinder.find(schedule.hours(), asked.offering.slots(), against, asked.range());
    }

    /** What is the same for every clinician. */
    private record Asked(FindSlots query, Offering offering, PracticeSetup setup, Instant now) {
        SearchRange range() {
            return new SearchRange(query.from().getEpochSecond(), query.to().getEpochSecond(), now.getEpochSecond());
        }

        TakenSearch search(OpenHours hours) {
            boolean counts = hours.maximums().limit()
                    || offering.slots().limits().maximums().limit();
            return new TakenSearch(
                    query.from().getEpochSecond(), query.to().getEpochSecond(), now, counts ? offering.id() : null, "");
        }

        /** Somebody who named no format can still choose one that needs no room, unless there is none. */
        List<RoomId> rooms() {
            Format named = query.wishes().format();
            boolean inPerson = named == Format.IN_PERSON
                    || (named == null && offering.terms().formats().equals(Set.of(Format.IN_PERSON)));
            return inPerson ? setup.roomsFor(Format.IN_PERSON) : List.of();
        }
    }
}
