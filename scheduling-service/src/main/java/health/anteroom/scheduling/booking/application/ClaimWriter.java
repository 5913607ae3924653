package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.store.Stored;
import health.anteroom.kit.store.WriteOutcome;
import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.Claims;
import health.anteroom.scheduling.booking.model.Places;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Writes an appointment with its claims. The unique index decides; this only chooses free numbers, clears away holds that
 * have run out, and says what was in the way.
 */
@Component
class ClaimWriter {
    private static final int TRIES = 6;

    private final Appointments appointments;
    private final HoldExpiry expiry;
    private final PracticeClock clock;

    ClaimWriter(Appointments appointments, HoldExpiry expiry, PracticeClock clock) {
        this.appointments = appointments;
        this.expiry = expiry;
        this.clock = clock;
    }

    /** Alone in its time. */
    ClaimOutcome claim(ClaimWish wish, Function<Claims, WriteOutcome<Appointment>> write) {
        boolean crossed = appointments.overlapping(wish.ticks()).stream()
                .anyMatch(other -> !other.id().equals(wish.own()));
        if (crossed) {
            return new ClaimOutcome.TimeTaken();
        }
        Set<String> taken = wish.places().size() > 1 ? living(wish) : Set.of();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Numbers numbers = Numbers.choose(wish, taken);
            if (numbers.full().isPresent()) {
                return new ClaimOutcome.NoPlaceLeft(numbers.full().get().prefix());
            }
            List<String> names = new ArrayList<>(wish.ticks());
            names.addAll(numbers.chosen());
            Optional<ClaimOutcome> done = ended(write.apply(new Claims(names, List.of())));
            if (done.isPresent()) {
                return done.get();
            }
            taken = living(wish);
            if (wish.ticks().stream().anyMatch(taken::contains)) {
                return new ClaimOutcome.TimeTaken();
            }
        }
        return new ClaimOutcome.TimeTaken();
    }

    /** Whether somebody has that time already, so that nothing needs to be prepared for a booking there. */
    boolean isTaken(ClaimWish wish) {
        Set<String> taken = living(wish);
        return wish.ticks().stream().anyMatch(taken::contains);
    }

    /** Across somebody else's time, because a member of staff said so; at most two deep. */
    ClaimOutcome claimAcross(ClaimWish wish, Function<Claims, WriteOutcome<Appointment>> write) {
        return ended(write.apply(new Claims(List.of(), wish.ticks()))).orElseGet(ClaimOutcome.TimeTaken::new);
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

    /** One free number in each of the places; {@code full} names the first that has none. */
    private record Numbers(List<String> chosen, Optional<Places> full) {
        static Numbers choose(ClaimWish wish, Set<String> taken) {
            List<String> chosen = new ArrayList<>();
            for (Places places : wish.places()) {
                Optional<String> kept = places.all().stream()
                        .filter(wish.had().exclusive()::contains)
                        .findFirst();
                Optional<String> number = kept.isPresent() ? kept : places.firstNotIn(taken);
                if (number.isEmpty() && !wish.limitsPassed()) {
                    return new Numbers(List.of(), Optional.of(places));
                }
                number.ifPresent(chosen::add);
            }
            return new Numbers(chosen, Optional.empty());
        }
    }
}
