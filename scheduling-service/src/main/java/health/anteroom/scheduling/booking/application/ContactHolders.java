package health.anteroom.scheduling.booking.application;

import health.anteroom.scheduling.booking.model.AppointmentId;
import health.anteroom.scheduling.booking.model.ClientId;
import java.util.ArrayList;
import java.util.List;

/**
 * Everyone who uses one contact; never empty.
 *
 * @param madeFor the appointment with which it became known, so that the same booking tried again after a crash is still
 *     the first; empty when it was not an appointment
 */
public record ContactHolders(List<ClientId> clients, String madeFor) {
    private static final String NO_APPOINTMENT = "";

    public ContactHolders {
        clients = List.copyOf(clients);
    }

    public static ContactHolders newFor(AppointmentId appointment, ClientId client) {
        return new ContactHolders(List.of(client), appointment.value());
    }

    public static ContactHolders known(ClientId client) {
        return new ContactHolders(List.of(client), NO_APPOINTMENT);
    }

    /** A contact may belong to two people; where only the contact is known, the first of them is meant. */
    public ClientId first() {
        return clients.getFirst();
    }

    public boolean includes(ClientId client) {
        return clients.contains(client);
    }

    /** Whether nobody had it before this appointment. */
    public boolean isNewFor(AppointmentId appointment) {
        return madeFor.equals(appointment.value());
    }

    public ContactHolders with(ClientId client) {
        List<ClientId> more = new ArrayList<>(clients);
        more.add(client);
        return new ContactHolders(more, madeFor);
    }
}
