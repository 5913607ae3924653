package health.anteroom.scheduling.booking.application;

import health.anteroom.scheduling.booking.model.AppointmentId;
import health.anteroom.scheduling.booking.model.ClientId;
import health.anteroom.scheduling.booking.model.Contact;

/** Whose contact this is. */
public interface ClientReferences {
    /**
     * The clients with this contact; a new one where nobody had it. Durable before it is given.
     *
     * @param wanting the appointment for which it is asked: the first one of a new client
     */
    ContactHolders holders(Contact contact, AppointmentId wanting);

    /** This client has that contact, too: intake told of them. */
    void add(Contact contact, ClientId client);
}
