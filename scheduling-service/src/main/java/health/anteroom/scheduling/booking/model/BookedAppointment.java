package health.anteroom.scheduling.booking.model;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** A time that belongs to a client, or is asked for and kept until someone answers. */
public record BookedAppointment(Meeting meeting, Claims claims, Booking booking, Standing standing, History history)
        implements ClientAppointment {
    /** New, as it was asked for: agreed at once, or waiting for an answer. */
    public static BookedAppointment fresh(
            Meeting meeting, Claims claims, Booking booking, Standing standing, Actor by) {
        Deed.How how = standing.agreed() ? Deed.How.BOOKED : Deed.How.REQUESTED;
        Deed deed = new Deed.Arranged(how, Terms.of(meeting), booking.by().overrides());
        return new BookedAppointment(meeting, claims, booking, standing, History.startingWith(deed, by, booking.at()));
    }

    @Override
    public AppointmentStatus status() {
        return standing.agreed() ? AppointmentStatus.BOOKED : AppointmentStatus.REQUESTED;
    }

    /** While it is a request. */
    public Optional<AnswerTimes> answerTimes() {
        return standing.agreed()
                ? Optional.empty()
                : Optional.of(AnswerTimes.of(history.askedAt(), meeting.time().start()));
    }

    /** A new time has not been confirmed by anyone. */
    public BookedAppointment movedTo(
            Meeting elsewhere, Claims newClaims, Set<PassedRule> passed, Actor by, Instant now) {
        Deed deed = new Deed.Arranged(Deed.How.MOVED, Terms.of(elsewhere), passed);
        return new BookedAppointment(
                elsewhere, newClaims, booking, standing.unconfirmed(), history.with(deed, by, now));
    }

    /** In another way or another room, at the same time. */
    public BookedAppointment takingPlace(MeetingPlace place, Claims newClaims, Actor by, Instant now) {
        Meeting otherwise = meeting.in(place);
        Deed deed = new Deed.Arranged(Deed.How.FORMAT_CHANGED, Terms.of(otherwise), Set.of());
        return new BookedAppointment(otherwise, newClaims, booking, standing, history.with(deed, by, now));
    }

    public BookedAppointment confirmed(Actor by, Instant now) {
        return standing.confirmed() ? this : standing(standing.confirmedByClient(), Deed.Plain.CONFIRMED, by, now);
    }

    public BookedAppointment attended(Attendance seen, Actor by, Instant now) {
        return standing.attendance() == seen ? this : standing(standing.with(seen), new Deed.Attended(seen), by, now);
    }

    public BookedAppointment approved(Actor by, Instant now) {
        return standing.agreed() ? this : standing(standing.approved(), Deed.Plain.APPROVED, by, now);
    }

    /** The holder of its contact says that it was them. */
    public BookedAppointment proven(Actor by, Instant now) {
        return booking.isUnproven()
                ? new BookedAppointment(
                        meeting, claims, booking.proven(), standing, history.with(Deed.Plain.THIS_WAS_ME, by, now))
                : this;
    }

    /** The holder of its contact says that it was not them: it ends, and every link with it. */
    public CancelledAppointment disowned(Actor by, Instant now) {
        return new CancelledAppointment(
                meeting,
                booking.withoutLinks(),
                standing,
                CancelReason.NONE,
                history.with(Deed.Plain.DISOWNED, by, now));
    }

    /** From now on this member of staff answers it. */
    public BookedAppointment takenOn(Actor by, Instant now) {
        boolean already =
                history.takenOn().filter(change -> change.by().equals(by)).isPresent();
        return already ? this : standing(standing, Deed.Plain.TAKEN_ON, by, now);
    }

    /** @param how {@code CANCELLED}, {@code DECLINED} or {@code UNANSWERED} */
    public CancelledAppointment ended(Deed.Plain how, CancelReason reason, Actor by, Instant now) {
        return new CancelledAppointment(meeting, booking, standing, reason, history.with(how, by, now));
    }

    @Override
    public BookedAppointment telling(Tell tell) {
        return new BookedAppointment(meeting, claims, booking, standing, history.telling(tell));
    }

    private BookedAppointment standing(Standing other, Deed deed, Actor by, Instant now) {
        return new BookedAppointment(meeting, claims, booking, other, history.with(deed, by, now));
    }
}
