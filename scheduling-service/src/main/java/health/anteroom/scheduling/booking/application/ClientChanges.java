package health.anteroom.scheduling.booking.application;

import health.anteroom.scheduling.booking.application.AppointmentPolicy.Access;
import health.anteroom.scheduling.booking.application.FindAppointmentHandler.Opened;
import health.anteroom.scheduling.booking.model.BookedAppointment;
import health.anteroom.scheduling.booking.model.ClientLimits;
import health.anteroom.scheduling.practice.ChangeLimits;
import health.anteroom.scheduling.practice.Practice;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What keeps a client from a change that staff could make: that it has begun, or the offering's limits. */
@Component
public class ClientChanges {
    private final Practice practice;

    ClientChanges(Practice practice) {
        this.practice = practice;
    }

    Optional<BookingRefusal> againstChanging(Opened opened, BookedAppointment before, Instant now) {
        boolean begun = !before.meeting().time().start().isAfter(now);
        return opened.access() != Access.STAFF && begun
                ? Optional.of(new BookingRefusal.AlreadyBegun())
                : Optional.empty();
    }

    Optional<BookingRefusal> againstCancelling(Opened opened, BookedAppointment before, Instant now) {
        return againstChanging(opened, before, now)
                .or(() -> opened.access() == Access.STAFF
                        ? Optional.empty()
                        : limitsOn(before).onCancelling(now).map(BookingRefusal.ChangeClosed::new));
    }

    Optional<BookingRefusal> againstMoving(Opened opened, BookedAppointment before, Instant now) {
        return againstChanging(opened, before, now)
                .or(() -> opened.access() == Access.STAFF
                        ? Optional.empty()
                        : limitsOn(before).onMoving(now).map(BookingRefusal.ChangeClosed::new));
    }

    /** As the offering says now. */
    public ClientLimits limitsOn(BookedAppointment booked) {
        ChangeLimits limits = practice.offerings().stream()
                .filter(offering ->
                        offering.id().equals(booked.meeting().purpose().id()))
                .map(offering -> offering.use().changes())
                .findFirst()
                .orElse(ChangeLimits.NONE);
        return new ClientLimits(limits, booked);
    }
}
