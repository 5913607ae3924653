package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.store.Stored;
import health.anteroom.kit.store.WriteOutcome;
import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.Claims;
import health.anteroom.scheduling.booking.model.Meeting;
import health.anteroom.scheduling.booking.model.MeetingPlace;
import health.anteroom.scheduling.booking.model.TakenReason;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Writes an appointment with its claims. The unique index decides; this only chooses free numbers and a free room, clears
 * away holds that have run out, and says what was in the way.
 */
@Component
class ClaimWriter {
    /** Each lost try is somebody else's win; nobody loses that often while a number or a room is left. */
    private static final int TRIES = 64;

    private static final ClaimOutcome TIME_TAKEN =
            new ClaimOutcome.Refused(new BookingRefusal.SlotTaken(TakenReason.TIME_TAKEN));

    private final Appointments appointments;
    private final HoldExpiry expiry;
    private final PracticeClock clock;

    ClaimWriter(Appointments appointments, HoldExpiry expiry, PracticeClock clock) {
        this.appointments = appointments;
        this.expiry = expiry;
        this.clock = clock;
    }

    /** Alone in its time. */
    ClaimOutcome claim(ClaimWish wish, ClaimedWrite write) {
        boolean crossed = appointments.overlapping(wish.needs().names()).stream()
                .anyMatch(other -> !other.id().equals(wish.own()));
        return crossed ? TIME_TAKEN : chosen(wish, List.of(), write);
    }

    /** At the time that it has, with another choice of rooms; whoever stands across it is no obstacle to that. */
    ClaimOutcome claimInPlace(ClaimWish wish, ClaimedWrite write) {
        return chosen(wish, wish.had().overlapping(), write);
    }

    private ClaimOutcome chosen(ClaimWish wish, List<String> overlapping, ClaimedWrite write) {
        Set<String> taken = wish.needs().leaveAChoice() ? living(wish) : Set.of();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            switch (ClaimChoice.of(wish, taken)) {
                case ClaimChoice.NoneLeft none -> {
                    return new ClaimOutcome.Refused(none.why());
                }
                case ClaimChoice.Chosen chosen -> {
                    Optional<ClaimOutcome> done = ended(write.write(chosen.claims(overlapping), chosen.meeting()));
                    if (done.isPresent()) {
                        return done.get();
                    }
                }
            }
            taken = living(wish);
            if (wish.needs().names().stream().anyMatch(taken::contains)) {
                return TIME_TAKEN;
            }
        }
        return TIME_TAKEN;
    }

    /** Whether somebody has that time already, so that nothing needs to be prepared for a booking there. */
    boolean isTaken(ClaimWish wish) {
        Set<String> taken = living(wish);
        return wish.needs().names().stream().anyMatch(taken::contains);
    }

    /** Across somebody else's time and without a room, because a member of staff said so; at most two deep. */
    ClaimOutcome claimAcross(ClaimWish wish, ClaimedWrite write) {
        Claims across = new Claims(List.of(), wish.needs().names());
        MeetingPlace place = MeetingPlace.without(wish.meeting().format());
        return ended(write.write(across, wish.meeting().in(place))).orElse(TIME_TAKEN);
    }

    private static Optional<ClaimOutcome> ended(WriteOutcome<Appointment> outcome) {
        return switch (outcome) {
            case WriteOutcome.Written<Appointment> written -> Optional.of(new ClaimOutcome.Claimed(written.now()));
            case WriteOutcome.IdTaken<Appointment> taken ->
                Optional.of(new ClaimOutcome.ClaimedBefore(taken.existing()));
            case WriteOutcome.Stale<Appointment> stale -> Optional.of(new ClaimOutcome.ChangedMeanwhile());
            case WriteOutcome.ClaimTaken<Appointment> claimTaken -> Optional.empty();
        };
    }

    /** The names that somebody else really has; holds that have run out lose theirs now. */
    private Set<String> living(ClaimWish wish) {
        Set<String> names = new HashSet<>();
        for (Stored<Appointment> holder : appointments.claiming(wish.everyName())) {
            if (!holder.id().equals(wish.own()) && !expiry.clearedIfOver(holder, clock.instant())) {
                names.addAll(holder.state().claims().exclusive());
            }
        }
        return names;
    }

    /** The write of an appointment with what was chosen for it. */
    interface ClaimedWrite {
        WriteOutcome<Appointment> write(Claims claims, Meeting meeting);
    }
}
