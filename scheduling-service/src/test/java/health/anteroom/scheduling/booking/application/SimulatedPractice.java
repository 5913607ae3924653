package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.availability.SlotCheck;
import health.anteroom.scheduling.availability.TakenTime;
import health.anteroom.scheduling.availability.TakenTimes;
import health.anteroom.scheduling.availability.application.FindSlots;
import health.anteroom.scheduling.availability.application.FindSlotsHandler;
import health.anteroom.scheduling.availability.application.FoundSlots;
import health.anteroom.scheduling.availability.application.SlotsOutcome;
import health.anteroom.scheduling.booking.model.Claims;
import health.anteroom.scheduling.booking.model.Meeting;
import health.anteroom.scheduling.booking.model.MeetingPlace;
import health.anteroom.scheduling.practice.Clinician;
import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.Format;
import health.anteroom.scheduling.practice.Offering;
import health.anteroom.scheduling.practice.OfferingId;
import health.anteroom.scheduling.practice.Region;
import health.anteroom.scheduling.practice.TimeRange;
import health.anteroom.scheduling.practice.fixtures.FakePractice;
import health.anteroom.scheduling.practice.fixtures.RandomPractice;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** A practice that lives through many days: it lists from memory and accepts by rules and claims, as the service does. */
final class SimulatedPractice {
    private static final Duration HOLD = Duration.ofMinutes(10);

    private final Random random;
    private final ZoneId zone;
    private final PracticeClock clock;
    private final FakePractice practice = new FakePractice();
    private final TakenTimes taken = new TakenTimes();
    private final FindSlotsHandler listing;
    private final BookableMeeting accepting = new BookableMeeting(practice, new SlotCheck(taken));
    private final Set<String> claimed = new HashSet<>();
    private final List<Standing> standing = new ArrayList<>();
    private int booked;

    SimulatedPractice(long seed, ZoneId zone, LocalDate first) {
        this.random = new Random(seed);
        this.zone = zone;
        this.clock = PracticeClock.fixedAt(first.atStartOfDay(zone).toInstant());
        this.listing = new FindSlotsHandler(practice, taken, clock);
        new RandomPractice(random, zone, first).fill(practice);
    }

    int booked() {
        return booked;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** A day passes: holds run out, something is cancelled, now and then somebody changes their plans. */
    void nextDay() {
        clock.advance(Duration.ofMinutes(1_440 - 90 + random.nextInt(180)));
        standing.removeIf(one -> {
            boolean over = one.until.isBefore(clock.instant()) || random.nextInt(12) == 0;
            if (over) {
                one.names.forEach(claimed::remove);
                taken.free(one.time, 2);
            }
            return over;
        });
        new RandomPractice(random, zone, today()).change(practice);
    }

    Slot someWish() {
        List<Offering> offerings = List.copyOf(practice.offerings());
        List<Clinician> clinicians = List.copyOf(practice.clinicians());
        OfferingId offering = offerings.get(random.nextInt(offerings.size())).id();
        ClinicianId clinician =
                clinicians.get(random.nextInt(clinicians.size())).id();
        LocalDate date = today().plusDays(random.nextInt(15));
        return new Slot(offering, clinician, date.atStartOfDay(zone).toInstant());
    }

    /** The starts of one local day, and some on either side of it. */
    TimeRange dayOf(Slot wish) {
        LocalDate date = LocalDate.ofInstant(wish.start(), zone);
        return new TimeRange(wish.start(), date.plusDays(1).atStartOfDay(zone).toInstant());
    }

    Set<Instant> listed(Slot wish, TimeRange range) {
        FindSlots query = new FindSlots(
                wish.offering(),
                range.start(),
                range.end(),
                new Region("US-NY"),
                new FindSlots.Wishes(wish.clinician(), null, null, null));
        FoundSlots found = ((SlotsOutcome.Found) listing.find(query)).slots();
        Set<Instant> starts = new TreeSet<>();
        for (int i = 0; i < found.size(); i++) {
            starts.add(found.start(i));
        }
        return starts;
    }

    boolean accepts(Slot wish) {
        return choice(wish).isPresent();
    }

    /** Every tick of a day on which the clocks change; else some, and always what lies beside a listed start. */
    Set<Instant> candidates(TimeRange day, Set<Instant> listed) {
        boolean changes = !day.length().equals(Duration.ofDays(1));
        Set<Instant> candidates = new TreeSet<>(listed);
        for (Instant start : listed) {
            candidates.add(start.plusSeconds(300));
            candidates.add(start.minusSeconds(300));
        }
        for (Instant at = day.start(); at.isBefore(day.end()); at = at.plusSeconds(300)) {
            if (changes || random.nextInt(32) == 0) {
                candidates.add(at);
            }
        }
        candidates.removeIf(at -> at.isBefore(day.start()) || !at.isBefore(day.end()));
        return candidates;
    }

    /** Books or holds some of what is listed. */
    void takeSome(Slot wish, Set<Instant> listed) {
        for (Instant start : listed) {
            if (random.nextInt(3) == 0) {
                choice(new Slot(wish.offering(), wish.clinician(), start)).ifPresent(this::take);
            }
        }
    }

    private void take(ClaimChoice.Chosen chosen) {
        Meeting meeting = chosen.meeting();
        TakenTime.From from = new TakenTime.From(
                meeting.with().id(),
                meeting.purpose().id(),
                meeting.place().claimedRoom().orElse(null));
        Instant until = random.nextInt(5) == 0 ? clock.instant().plus(HOLD) : Instant.MAX;
        TakenTime time = new TakenTime("a" + ++booked, from, meeting.time(), meeting.busy(), until);
        claimed.addAll(chosen.names());
        taken.take(time, 1);
        standing.add(new Standing(chosen.names(), time, until));
    }

    private Optional<ClaimChoice.Chosen> choice(Slot wish) {
        Format format = practice.currentOffering(wish.offering())
                .orElseThrow()
                .terms()
                .formats()
                .iterator()
                .next();
        WantedMeeting wanted = new WantedMeeting(wish, MeetingPlace.without(format), Optional.empty(), "");
        if (!(accepting.find(wanted, clock.instant(), false) instanceof MeetingOutcome.Bookable found)
                || found.needs().names().stream().anyMatch(claimed::contains)) {
            return Optional.empty();
        }
        ClaimWish claim = new ClaimWish("new", found.meeting(), found.needs(), Claims.NONE, false);
        return ClaimChoice.of(claim, claimed) instanceof ClaimChoice.Chosen chosen
                ? Optional.of(chosen)
                : Optional.empty();
    }

    private record Standing(List<String> names, TakenTime time, Instant until) {}
}
