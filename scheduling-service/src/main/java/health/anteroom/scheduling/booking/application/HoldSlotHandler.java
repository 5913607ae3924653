package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.crypto.BlindIndex;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.ClientCaller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.identity.Visitor;
import health.anteroom.kit.store.Stored;
import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.AppointmentId;
import health.anteroom.scheduling.booking.model.ClaimNames;
import health.anteroom.scheduling.booking.model.Claims;
import health.anteroom.scheduling.booking.model.HeldAppointment;
import health.anteroom.scheduling.booking.model.HoldTime;
import health.anteroom.scheduling.booking.model.TakenReason;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps a free time for ten minutes: the insert of a document whose claims nobody else has. */
@Component
public class HoldSlotHandler {
    private final Appointments appointments;
    private final BookableMeeting bookable;
    private final ClaimWriter claims;
    private final BlindIndex index;
    private final PracticeClock clock;

    HoldSlotHandler(
            Appointments appointments,
            BookableMeeting bookable,
            ClaimWriter claims,
            BlindIndex index,
            PracticeClock clock) {
        this.appointments = appointments;
        this.bookable = bookable;
        this.claims = claims;
        this.index = index;
        this.clock = clock;
    }

    public HoldOutcome hold(HoldSlot wish) {
        AppointmentId id = new AppointmentId(wish.request().id());
        Optional<Stored<Appointment>> before = appointments.find(id);
        if (before.isPresent()) {
            return repeated(wish, before.get());
        }
        Instant now = clock.instant();
        WantedMeeting wanted = WantedMeeting.fresh(wish.slot(), wish.format());
        return switch (bookable.find(wanted, now, false)) {
            case MeetingOutcome.Bookable found -> hold(wish, id, found, now);
            case MeetingOutcome.Refused refused -> refused.why();
        };
    }

    private HoldOutcome hold(HoldSlot wish, AppointmentId id, MeetingOutcome.Bookable found, Instant now) {
        ClaimOutcome outcome = claims.claim(
                new ClaimWish(id.value(), found.meeting(), needs(wish.who(), found.needs()), Claims.NONE, false),
                (had, meeting) -> appointments.insert(
                        id,
                        new HeldAppointment(meeting, had, HoldTime.from(now), now),
                        wish.request().bodyHash()));
        return switch (outcome) {
            case ClaimOutcome.Claimed claimed -> new HoldOutcome.Held(claimed.now());
            case ClaimOutcome.ClaimedBefore before -> repeated(wish, before.existing());
            case ClaimOutcome.Refused refused -> refused.why();
            case ClaimOutcome.ChangedMeanwhile changedMeanwhile -> new BookingRefusal.SlotTaken(TakenReason.TIME_TAKEN);
        };
    }

    /** Counted by visitor, and by the network that they come from where addresses are counted. */
    private ClaimNeeds needs(Caller who, ClaimNeeds meeting) {
        return switch (who) {
            case StaffCaller staff -> meeting;
            case ClientCaller client -> needs(who, client.network(), meeting);
            case Visitor visitor -> needs(who, visitor.network(), meeting);
        };
    }

    private ClaimNeeds needs(Caller who, Optional<String> network, ClaimNeeds meeting) {
        ClaimNeeds counted = meeting.and(ClaimNames.holdsOf(index.of("visitor", who.actor())));
        return network.map(one -> counted.and(ClaimNames.holdsOfNetwork(index.of("network", one))))
                .orElse(counted);
    }

    /** The same request again gets the same answer; whatever became of the hold is told by the next step. */
    private static HoldOutcome repeated(HoldSlot wish, Stored<Appointment> existing) {
        boolean same = existing.requestHash().equals(Optional.of(wish.request().bodyHash()));
        return same ? new HoldOutcome.Held(existing) : new BookingRefusal.KeyReused();
    }
}
