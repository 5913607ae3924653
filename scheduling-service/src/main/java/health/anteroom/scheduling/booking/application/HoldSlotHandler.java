package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.crypto.BlindIndex;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.store.Stored;
import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.AppointmentId;
import health.anteroom.scheduling.booking.model.ClaimNames;
import health.anteroom.scheduling.booking.model.Claims;
import health.anteroom.scheduling.booking.model.HeldAppointment;
import health.anteroom.scheduling.booking.model.HoldTime;
import health.anteroom.scheduling.booking.model.Meeting;
import health.anteroom.scheduling.booking.model.Places;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps a free time for ten minutes: the insert of a document whose claims nobody else has. */
@Component
public class HoldSlotHandler {
    private final Appointments appointments;
    private final BookableMeeting bookable;
    private final ClaimWriter claims;
    private final BlindIndex visitors;
    private final PracticeClock clock;

    HoldSlotHandler(
            Appointments appointments,
            BookableMeeting bookable,
            ClaimWriter claims,
            BlindIndex visitors,
            PracticeClock clock) {
        this.appointments = appointments;
        this.bookable = bookable;
        this.claims = claims;
        this.visitors = visitors;
        this.clock = clock;
    }

    public HoldOutcome hold(HoldSlot wish) {
        AppointmentId id = new AppointmentId(wish.request().id());
        Optional<Stored<Appointment>> before = appointments.find(id);
        if (before.isPresent()) {
            return repeated(wish, before.get());
        }
        Instant now = clock.instant();
        WantedMeeting wanted = new WantedMeeting(wish.slot(), wish.format(), Optional.empty(), "");
        return switch (bookable.find(wanted, now, false)) {
            case MeetingOutcome.Bookable found -> hold(wish, id, found, now);
            case MeetingOutcome.DayFull dayFull -> new BookingRefusal.DayFull();
            case MeetingOutcome.NotOffered notOffered -> new BookingRefusal.NotASlot();
            case MeetingOutcome.NotKnown unknown -> new BookingRefusal.NotKnown(unknown.offering());
        };
    }

    private HoldOutcome hold(HoldSlot wish, AppointmentId id, MeetingOutcome.Bookable found, Instant now) {
        Meeting meeting = found.meeting();
        List<Places> places = new ArrayList<>(ClaimNames.places(
                meeting.with(),
                meeting.time(),
                found.clinician().schedule().rule().maximums()));
        if (!(wish.who() instanceof StaffCaller)) {
            places.add(ClaimNames.holdsOf(visitors.of("visitor", wish.who().actor())));
        }
        ClaimWish claim = new ClaimWish(
                id.value(), ClaimNames.ticks(meeting.with().id(), meeting.busy()), places, Claims.NONE, false);
        ClaimOutcome outcome = claims.claim(
                claim,
                had -> appointments.insert(
                        id,
                        new HeldAppointment(meeting, had, HoldTime.from(now), now),
                        wish.request().bodyHash()));
        return switch (outcome) {
            case ClaimOutcome.Claimed claimed -> new HoldOutcome.Held(claimed.now());
            case ClaimOutcome.ClaimedBefore before -> repeated(wish, before.existing());
            case ClaimOutcome.NoPlaceLeft full ->
                full.prefix().startsWith("visitor/") ? new BookingRefusal.TooManyHolds() : new BookingRefusal.DayFull();
            case ClaimOutcome.TimeTaken timeTaken -> new BookingRefusal.SlotTaken();
            case ClaimOutcome.ChangedMeanwhile changedMeanwhile -> new BookingRefusal.SlotTaken();
        };
    }

    /** The same request again gets the same answer; whatever became of the hold is told by the next step. */
    private static HoldOutcome repeated(HoldSlot wish, Stored<Appointment> existing) {
        boolean same = existing.requestHash().equals(Optional.of(wish.request().bodyHash()));
        return same ? new HoldOutcome.Held(existing) : new BookingRefusal.KeyReused();
    }
}
