package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.identity.StaffRole;
import health.anteroom.kit.request.RequestKey;
import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.booking.model.ChosenName;
import health.anteroom.scheduling.booking.model.Confirm;
import health.anteroom.scheduling.booking.model.Contact;
import health.anteroom.scheduling.booking.model.PassedRule;
import health.anteroom.scheduling.booking.model.Whereabouts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Some days of work for the demo practice, booked once, as the desk would, while nothing is booked; started only with
 * {@code anteroom.demo}. No confirmations go out; reminders do.
 */
@Component
@Order(DemoWeek.AFTER_THE_PRACTICE)
@ConditionalOnBooleanProperty("anteroom.demo")
class DemoWeek implements ApplicationRunner {
    static final int AFTER_THE_PRACTICE = 2;
    private static final Logger LOG = LoggerFactory.getLogger(DemoWeek.class);
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final int DAYS = 9;
    private static final StaffCaller DESK = new StaffCaller("demo", StaffRole.FRONT_DESK, Optional.empty(), "demo");

    private final BookDirectlyHandler bookings;
    private final AppointmentIndex index;
    private final PracticeClock clock;

    DemoWeek(BookDirectlyHandler bookings, AppointmentIndex index, PracticeClock clock) {
        this.bookings = bookings;
        this.index = index;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!index.isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        // Today's would be too late to book; who comes today was booked before there was a demo.
        long booked = book(today, Set.of(PassedRule.LIMITS));
        for (LocalDate date : today.datesUntil(today.plusDays(DAYS)).skip(1).toList()) {
            booked += book(date, Set.of());
        }
        LOG.info("Seeded the demo practice: {} appointments", booked);
    }

    private long book(LocalDate date, Set<PassedRule> passed) {
        return DemoVisit.all().stream()
                .filter(visit -> visit.day() == date.getDayOfWeek())
                .map(visit -> bookings.book(booking(visit, date, passed)))
                .filter(BookingOutcome.Booked.class::isInstance)
                .count();
    }

    private static BookDirectly booking(DemoVisit visit, LocalDate date, Set<PassedRule> passed) {
        String id = "demo-" + visit.clinician().value() + "-" + date + "-"
                + visit.time().getHour();
        Slot slot = new Slot(
                visit.offering(),
                visit.clinician(),
                date.atTime(visit.time()).atZone(ZONE).toInstant());
        return new BookDirectly(
                DESK,
                new RequestKey(id, id),
                slot,
                visit.format(),
                new BookDirectly.NewPerson(client(visit), Confirm.NONE, passed));
    }

    private static NewClient client(DemoVisit visit) {
        String mailbox = visit.name().toLowerCase(Locale.ROOT).replace(' ', '.');
        return new NewClient(
                new ChosenName(visit.name()),
                new Contact(Contact.Channel.EMAIL, mailbox + "@demo.test"),
                new Whereabouts(ZONE, null),
                false);
    }
}
