package health.anteroom.scheduling.practice.application;

import health.anteroom.scheduling.practice.Approval;
import health.anteroom.scheduling.practice.BookingReach;
import health.anteroom.scheduling.practice.Buffers;
import health.anteroom.scheduling.practice.Clinician;
import health.anteroom.scheduling.practice.Format;
import health.anteroom.scheduling.practice.Offering;
import health.anteroom.scheduling.practice.OfferingId;
import health.anteroom.scheduling.practice.OfferingKind;
import health.anteroom.scheduling.practice.OfferingTerms;
import health.anteroom.scheduling.practice.OfferingUse;
import health.anteroom.scheduling.practice.OfferingWords;
import health.anteroom.scheduling.practice.SlotGrid;
import health.anteroom.scheduling.practice.SlotTerms;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A small practice to look around in, made once on empty data, or finished where that was broken off; started only with
 * {@code anteroom.demo}.
 */
@Component
@Order(1)
@ConditionalOnBooleanProperty("anteroom.demo")
class DemoPractice implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoPractice.class);
    private static final String CHANGES =
            "You can move or cancel up to the start, here or in the message. If it is very close, a person looks at it with you.";
    private static final List<Offering> OFFERED = List.of(
            offering("consultation", OfferingKind.CONSULTATION, "A first conversation", "Free of charge.", 20),
            offering("individual", OfferingKind.INDIVIDUAL, "Individual session", "180 dollars a session.", 50),
            offering("couples", OfferingKind.COUPLES, "Session for two", "240 dollars a session.", 80),
            offering("emdr-extended", OfferingKind.EXTENDED, "Extended EMDR session", "290 dollars a session.", 90));
    private static final List<Clinician> PEOPLE = DemoClinicians.all();

    private final Offerings offerings;
    private final Clinicians clinicians;

    DemoPractice(Offerings offerings, Clinicians clinicians) {
        this.offerings = offerings;
        this.clinicians = clinicians;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Set<Record> known = idsOf(offerings.known(), clinicians.known());
        Set<Record> whole = idsOf(OFFERED, PEOPLE);
        boolean isAnotherPractice = !whole.containsAll(known);
        if (isAnotherPractice || known.equals(whole)) {
            return;
        }
        List<Offering> offered =
                OFFERED.stream().filter(one -> !known.contains(one.id())).toList();
        List<Clinician> people =
                PEOPLE.stream().filter(one -> !known.contains(one.id())).toList();
        offered.forEach(offerings::insert);
        people.forEach(clinicians::insert);
        LOG.info("Seeded the demo practice: {} offerings, {} clinicians", offered.size(), people.size());
    }

    private static Set<Record> idsOf(Collection<Offering> offerings, Collection<Clinician> clinicians) {
        return Stream.concat(
                        offerings.stream().map(Offering::id),
                        clinicians.stream().map(Clinician::id))
                .collect(Collectors.toSet());
    }

    private static Offering offering(String id, OfferingKind kind, String name, String price, int minutes) {
        boolean first = kind == OfferingKind.CONSULTATION;
        SlotTerms slots = new SlotTerms(
                Duration.ofMinutes(minutes),
                new Buffers(Duration.ZERO, Duration.ofMinutes(10)),
                new SlotGrid(Duration.ofMinutes(30), Duration.ZERO),
                new BookingReach(Duration.ofHours(first ? 2 : 12), Duration.ofDays(90)));
        return new Offering(
                new OfferingId(id),
                kind,
                new OfferingWords(name, price, CHANGES),
                new OfferingUse(first, first ? "first-visit" : "", Approval.INSTANT),
                new OfferingTerms(EnumSet.allOf(Format.class), slots));
    }
}
