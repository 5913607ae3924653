package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.fault.CrashPoint;
import health.anteroom.kit.store.Stored;
import health.anteroom.kit.store.WriteOutcome;
import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.availability.SlotCheck;
import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.BookedAppointment;
import health.anteroom.scheduling.booking.model.BookedBy;
import health.anteroom.scheduling.booking.model.Booking;
import health.anteroom.scheduling.booking.model.CancelledAppointment;
import health.anteroom.scheduling.booking.model.EndedHold;
import health.anteroom.scheduling.booking.model.HeldAppointment;
import health.anteroom.scheduling.booking.model.Meeting;
import health.anteroom.scheduling.booking.model.Standing;
import health.anteroom.scheduling.booking.model.TakenReason;
import health.anteroom.scheduling.practice.Approval;
import health.anteroom.scheduling.practice.Clinician;
import health.anteroom.scheduling.practice.Offering;
import health.anteroom.scheduling.practice.Practice;
import health.anteroom.scheduling.practice.Region;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The moment of truth: one conditional update that makes a living hold an appointment. */
@Component
public class BookHoldHandler {
    private static final int TRIES = 5;

    private final Appointments appointments;
    private final ClientReferences clients;
    private final Practice practice;
    private final SlotCheck slots;
    private final PracticeClock clock;

    BookHoldHandler(
            Appointments appointments,
            ClientReferences clients,
            Practice practice,
            SlotCheck slots,
            PracticeClock clock) {
        this.appointments = appointments;
        this.clients = clients;
        this.practice = practice;
        this.slots = slots;
        this.clock = clock;
    }

    public BookingOutcome book(BookHold wish) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Stored<Appointment>> found = appointments.find(wish.hold());
            if (found.isEmpty()) {
                return new BookingRefusal.NotFound();
            }
            Optional<BookingOutcome> outcome = switch (found.get().state()) {
                case HeldAppointment held -> booked(wish, found.get(), held);
                case EndedHold over -> Optional.of(new BookingRefusal.HoldExpired());
                case BookedAppointment booked -> Optional.of(repeated(wish, found.get(), booked.booking()));
                case CancelledAppointment cancelled -> Optional.of(repeated(wish, found.get(), cancelled.booking()));
            };
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        return new BookingRefusal.HoldExpired();
    }

    private Optional<BookingOutcome> booked(BookHold wish, Stored<Appointment> stored, HeldAppointment held) {
        Instant now = clock.instant();
        if (held.hold().isOver(now)) {
            return Optional.of(new BookingRefusal.HoldExpired());
        }
        Optional<BookingRefusal> closed = closed(held.meeting(), wish.client());
        if (closed.isPresent()) {
            return Optional.of(closed.get());
        }
        WhoBooks who = WhoBooks.of(wish, clients.holders(wish.client().contact(), wish.hold()));
        CrashPoint.reach("booking.before-write");
        BookedBy by =
                new BookedBy(who.booker(), wish.request().id(), wish.request().bodyHash(), Set.of());
        Booking booking = Booking.of(wish.client().as(who.client()), wish.confirm(), by, who.proof(), now);
        WriteOutcome<Appointment> outcome =
                appointments.book(stored, held.booked(booking, standing(held), who.actor()), now);
        CrashPoint.reach("booking.after-write");
        return switch (outcome) {
            case WriteOutcome.Written<Appointment> written -> Optional.of(new BookingOutcome.Booked(written.now()));
            // Its ticks are its own already; only the request's key can belong to another appointment.
            case WriteOutcome.ClaimTaken<Appointment> claimTaken -> Optional.of(new BookingRefusal.KeyReused());
            case WriteOutcome.Stale<Appointment> stale -> Optional.empty();
            case WriteOutcome.IdTaken<Appointment> impossible -> Optional.empty();
        };
    }

    /** The same words again are the same booking; another body under the same key is not. */
    private static BookingOutcome repeated(BookHold wish, Stored<Appointment> stored, Booking booking) {
        if (booking.by().bodyHash().equals(wish.request().bodyHash())) {
            return new BookingOutcome.Booked(stored);
        }
        return booking.by().requestId().equals(wish.request().id())
                ? new BookingRefusal.KeyReused()
                : new BookingRefusal.HoldExpired();
    }

    /** What was offered when it was held may be so no more: somebody went away, or the client says where they will be. */
    private Optional<BookingRefusal> closed(Meeting meeting, NewClient client) {
        Optional<Clinician> clinician = practice.currentClinician(meeting.with().id());
        boolean open = clinician
                .filter(Clinician::active)
                .filter(one -> slots.stillOpen(one, practice.currentSetup(), meeting.time()))
                .isPresent();
        if (!open) {
            return Optional.of(new BookingRefusal.SlotTaken(TakenReason.AWAY));
        }
        Optional<Region> said = client.whereabouts().saidRegion();
        boolean licensed = said.isEmpty() || clinician.get().isLicensedIn(said.get());
        return licensed ? Optional.empty() : Optional.of(new BookingRefusal.NotLicensed());
    }

    private Standing standing(HeldAppointment held) {
        Optional<Offering> offering =
                practice.currentOffering(held.meeting().purpose().id());
        boolean asks = offering.isPresent() && offering.get().use().approval() == Approval.REQUEST;
        return asks ? Standing.ASKED : Standing.AGREED;
    }
}
