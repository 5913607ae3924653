package health.anteroom.scheduling.booking.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Cancelled, declined or never answered; the time is free again. It remembers how it stood. */
public record CancelledAppointment(
        Meeting meeting, Booking booking, Standing standing, CancelReason reason, History history)
        implements ClientAppointment {
    private static final Duration UNDO = Duration.ofMinutes(10);

    @Override
    public Claims claims() {
        return Claims.NONE;
    }

    @Override
    public AppointmentStatus status() {
        return AppointmentStatus.CANCELLED;
    }

    /** The last deed of one that ended is how it ended. */
    public Deed ending() {
        return history.last().deed();
    }

    /** Until when it can be taken back; never once it has begun, nor when it was the practice that could not. */
    public Optional<Instant> undoUntil(Instant now) {
        Instant until = changedAt().plus(UNDO);
        boolean open = ending() == Deed.Plain.CANCELLED
                && now.isBefore(until)
                && now.isBefore(meeting.time().start());
        return open ? Optional.of(until) : Optional.empty();
    }

    @Override
    public CancelledAppointment telling(Tell tell) {
        return new CancelledAppointment(meeting, booking, standing, reason, history.telling(tell));
    }

    public BookedAppointment restored(Meeting again, Claims claims, Actor by, Instant now) {
        return new BookedAppointment(again, claims, booking, standing, history.with(Deed.Plain.RESTORED, by, now));
    }
}
