package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.store.WriteOutcome;
import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.ClaimNames;
import health.anteroom.scheduling.booking.model.Claims;
import health.anteroom.scheduling.booking.model.Meeting;
import health.anteroom.scheduling.booking.model.PassedRule;
import health.anteroom.scheduling.practice.Clinician;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Claims a meeting's time for a booking or a move: alone if it can be, across another only if staff chose that. */
@Component
class TimeClaims {
    private final ClaimWriter writer;

    TimeClaims(ClaimWriter writer) {
        this.writer = writer;
    }

    /** Whether it is refused already, before anything is prepared for it. */
    boolean isTaken(Wish wish) {
        return !wish.overrides().contains(PassedRule.OVERLAP) && writer.isTaken(claimOf(wish));
    }

    ClaimOutcome claim(Wish wish, Function<Claims, WriteOutcome<Appointment>> write) {
        ClaimWish claim = claimOf(wish);
        ClaimOutcome alone = writer.claim(claim, write);
        return alone instanceof ClaimOutcome.TimeTaken && wish.overrides().contains(PassedRule.OVERLAP)
                ? writer.claimAcross(claim, write)
                : alone;
    }

    private static ClaimWish claimOf(Wish wish) {
        Meeting meeting = wish.meeting();
        return new ClaimWish(
                wish.own(),
                ClaimNames.ticks(meeting.with().id(), meeting.busy()),
                ClaimNames.places(
                        meeting.with(),
                        meeting.time(),
                        wish.clinician().schedule().rule().maximums()),
                wish.had(),
                wish.overrides().contains(PassedRule.LIMITS));
    }

    /** Who wants which meeting, what they have now, and what staff chose to pass. */
    record Wish(String own, Meeting meeting, Clinician clinician, Claims had, Set<PassedRule> overrides) {}
}
