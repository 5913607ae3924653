package health.anteroom.scheduling.booking.application;

import health.anteroom.scheduling.booking.model.ClientId;
import health.anteroom.scheduling.booking.model.Contact;

/** Whose contact this is. A contact may belong to two people; here the first of them is meant. */
public interface ClientReferences {
    /** The client with this contact, or a new one; durable before it is given. */
    ClientId findOrMint(Contact contact);
}
