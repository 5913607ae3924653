package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.store.Stored;
import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.AppointmentId;
import health.anteroom.scheduling.booking.model.BookedAppointment;
import health.anteroom.scheduling.booking.model.BookedBy;
import health.anteroom.scheduling.booking.model.Booker;
import health.anteroom.scheduling.booking.model.Booking;
import health.anteroom.scheduling.booking.model.Claims;
import health.anteroom.scheduling.booking.model.ClientCard;
import health.anteroom.scheduling.booking.model.PassedRule;
import health.anteroom.scheduling.booking.model.Proof;
import health.anteroom.scheduling.booking.model.Standing;
import health.anteroom.scheduling.booking.model.TakenReason;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Books at once: the insert of a document whose claims nobody else has. */
@Component
public class BookDirectlyHandler {
    private final Appointments appointments;
    private final BookableMeeting bookable;
    private final TimeClaims time;
    private final ClientCards clients;
    private final PracticeClock clock;

    BookDirectlyHandler(
            Appointments appointments,
            BookableMeeting bookable,
            TimeClaims time,
            ClientCards clients,
            PracticeClock clock) {
        this.appointments = appointments;
        this.bookable = bookable;
        this.time = time;
        this.clients = clients;
        this.clock = clock;
    }

    public BookingOutcome book(BookDirectly wish) {
        if (!AppointmentPolicy.mayBookFor(wish.who(), wish.slot().clinician())) {
            return new BookingRefusal.NotTheirs();
        }
        AppointmentId id = new AppointmentId(wish.request().id());
        Optional<Stored<Appointment>> before = appointments.find(id);
        if (before.isPresent()) {
            return repeated(wish, before.get());
        }
        Instant now = clock.instant();
        boolean limitsPassed = wish.whom().overrides().contains(PassedRule.LIMITS);
        WantedMeeting wanted = WantedMeeting.fresh(wish.slot(), wish.format());
        return switch (bookable.find(wanted, now, limitsPassed)) {
            case MeetingOutcome.Bookable found -> book(wish, id, found, now);
            case MeetingOutcome.Refused refused -> refused.why();
        };
    }

    private BookingOutcome book(BookDirectly wish, AppointmentId id, MeetingOutcome.Bookable found, Instant now) {
        TimeClaims.Wish claim =
                new TimeClaims.Wish(id.value(), found, Claims.NONE, wish.whom().overrides());
        if (time.isTaken(claim)) {
            return new BookingRefusal.SlotTaken(TakenReason.TIME_TAKEN);
        }
        Optional<ClientCard> client = clients.of(wish.whom(), id);
        if (client.isEmpty()) {
            return new BookingRefusal.UnknownClient();
        }
        if (!found.isLicensedFor(client.get())) {
            return new BookingRefusal.NotLicensed();
        }
        return claim(wish, claim, Booking.of(client.get(), wish.whom().confirm(), by(wish), Proof.PROVEN, now));
    }

    private static BookedBy by(BookDirectly wish) {
        return new BookedBy(
                Booker.STAFF,
                wish.request().id(),
                wish.request().bodyHash(),
                wish.whom().overrides());
    }

    private BookingOutcome claim(BookDirectly wish, TimeClaims.Wish claim, Booking booking) {
        ClaimOutcome outcome = time.claim(
                claim,
                (had, meeting) -> appointments.insert(
                        new AppointmentId(wish.request().id()),
                        BookedAppointment.fresh(meeting, had, booking, Standing.AGREED, Actors.of(wish.who())),
                        wish.request().bodyHash()));
        return switch (outcome) {
            case ClaimOutcome.Claimed claimed -> new BookingOutcome.Booked(claimed.now());
            case ClaimOutcome.ClaimedBefore before -> repeated(wish, before.existing());
            case ClaimOutcome.Refused refused -> refused.why();
            case ClaimOutcome.ChangedMeanwhile changedMeanwhile -> new BookingRefusal.SlotTaken(TakenReason.TIME_TAKEN);
        };
    }

    private static BookingOutcome repeated(BookDirectly wish, Stored<Appointment> existing) {
        boolean same = existing.requestHash().equals(Optional.of(wish.request().bodyHash()));
        return same ? new BookingOutcome.Booked(existing) : new BookingRefusal.KeyReused();
    }
}
