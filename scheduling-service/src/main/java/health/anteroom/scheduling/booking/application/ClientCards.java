package health.anteroom.scheduling.booking.application;

import health.anteroom.scheduling.booking.model.AppointmentId;
import health.anteroom.scheduling.booking.model.BookedAppointment;
import health.anteroom.scheduling.booking.model.CancelledAppointment;
import health.anteroom.scheduling.booking.model.ClientCard;
import health.anteroom.scheduling.booking.model.ClientId;
import health.anteroom.scheduling.booking.model.EndedHold;
import health.anteroom.scheduling.booking.model.HeldAppointment;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The card of whoever a direct booking is for: as they say now, or as their last appointment knew them. */
@Component
class ClientCards {
    private final ClientReferences references;
    private final KnownClients known;
    private final AppointmentIndex index;
    private final Appointments appointments;

    ClientCards(ClientReferences references, KnownClients known, AppointmentIndex index, Appointments appointments) {
        this.references = references;
        this.known = known;
        this.index = index;
        this.appointments = appointments;
    }

    /**
     * @param wanting the appointment that is booked
     */
    Optional<ClientCard> of(BookDirectly.ForWhom whom, AppointmentId wanting) {
        return switch (whom) {
            case BookDirectly.NewPerson person ->
                Optional.of(person.client()
                        .as(references
                                .holders(person.client().contact(), wanting)
                                .first()));
            case BookDirectly.KnownPerson person -> known.find(person.id()).or(() -> lastSeen(person.id()));
        };
    }

    private Optional<ClientCard> lastSeen(ClientId id) {
        return index.ofClient(id).stream()
                .max(Comparator.comparing(CalendarLine::changedAt))
                .flatMap(line -> appointments.find(new AppointmentId(line.id())))
                .flatMap(stored -> switch (stored.state()) {
                    case BookedAppointment booked ->
                        Optional.of(booked.booking().client());
                    case CancelledAppointment cancelled ->
                        Optional.of(cancelled.booking().client());
                    case HeldAppointment held -> Optional.empty();
                    case EndedHold over -> Optional.empty();
                });
    }
}
