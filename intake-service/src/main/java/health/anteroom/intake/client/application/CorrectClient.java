package health.anteroom.intake.client.application;

import health.anteroom.intake.client.ChosenName;
import health.anteroom.intake.client.Client;
import health.anteroom.intake.client.ClientId;
import health.anteroom.intake.client.Contact;
import health.anteroom.intake.client.Reach;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Corrects a contact card; what is empty stays as it is.
 *
 * @param seen the revision that it was decided on
 */
public record CorrectClient(
        ClientId client,
        long seen,
        ChosenName name,
        Optional<Contact> contact,
        Optional<ZoneId> zone,
        Optional<String> region,
        Assurance assurance) {

    Client applyTo(Client before) {
        Reach reach = new Reach(
                zone.orElse(before.reach().zone()),
                region.or(before.reach()::regionValue).orElse(null),
                before.reach().wording());
        return new Client(before.id(), name, contact.orElse(before.contact()), reach, before.createdAt());
    }

    @Override
    public String toString() {
        return "<hidden>";
    }

    /** How whoever corrects knows that a new contact is the client's. */
    public enum Assurance {
        NONE,
        /** They rang the number that is on file, and the client said so. */
        RANG_STORED_NUMBER,
        /** Nobody can be reached by what is on file: it was wrong from the start. */
        NOT_REACHED
    }
}
