package health.anteroom.scheduling.booking.application;

import health.anteroom.scheduling.booking.application.ClaimWriter.ClaimedWrite;
import health.anteroom.scheduling.booking.model.Claims;
import health.anteroom.scheduling.booking.model.PassedRule;
import health.anteroom.scheduling.booking.model.TakenReason;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Claims a meeting's time for a booking or a move: alone if it can be, across another only if staff chose that. */
@Component
class TimeClaims {
    private static final Set<TakenReason> REAL_CONFLICTS = Set.of(TakenReason.TIME_TAKEN, TakenReason.NO_ROOM);

    private final ClaimWriter writer;

    TimeClaims(ClaimWriter writer) {
        this.writer = writer;
    }

    /** Whether it is refused already, before anything is prepared for it. */
    boolean isTaken(Wish wish) {
        return !wish.overrides().contains(PassedRule.OVERLAP) && writer.isTaken(claimOf(wish));
    }

    ClaimOutcome claim(Wish wish, ClaimedWrite write) {
        ClaimWish claim = claimOf(wish);
        ClaimOutcome alone = writer.claim(claim, write);
        return isRealConflict(alone) && wish.overrides().contains(PassedRule.OVERLAP)
                ? writer.claimAcross(claim, write)
                : alone;
    }

    private static boolean isRealConflict(ClaimOutcome outcome) {
        return outcome instanceof ClaimOutcome.Refused refused
                && refused.why() instanceof BookingRefusal.SlotTaken taken
                && REAL_CONFLICTS.contains(taken.why());
    }

    private static ClaimWish claimOf(Wish wish) {
        return new ClaimWish(
                wish.own(),
                wish.found().meeting(),
                wish.found().needs(),
                wish.had(),
                wish.overrides().contains(PassedRule.LIMITS));
    }

    /** Who wants which meeting, what they have now, and what staff chose to pass. */
    record Wish(String own, MeetingOutcome.Bookable found, Claims had, Set<PassedRule> overrides) {}
}
