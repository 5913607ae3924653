package health.anteroom.scheduling.booking.application;

import health.anteroom.scheduling.booking.model.ChosenName;
import health.anteroom.scheduling.booking.model.ClientCard;
import health.anteroom.scheduling.booking.model.ClientId;
import health.anteroom.scheduling.booking.model.Contact;
import health.anteroom.scheduling.booking.model.Whereabouts;

/** What somebody says of themselves when they book. */
public record NewClient(ChosenName name, Contact contact, Whereabouts whereabouts, boolean plainWords) {
    ClientCard as(ClientId id) {
        return new ClientCard(id, name, contact, whereabouts, plainWords);
    }
}
