package health.anteroom.intake.client.adapter.web;

import health.anteroom.intake.client.ChosenName;
import health.anteroom.intake.client.Contact;
import health.anteroom.intake.client.Reach;
import health.anteroom.intake.client.application.CreateClient;
import health.anteroom.kit.problem.Problem;
import java.time.ZoneId;
import java.util.Optional;

/** Reads a {@link CreateClientRequest}, collecting all that cannot be accepted. */
final class ClientRequestReader {
    private final CardFields fields = new CardFields();

    /** The command, or empty when {@link #problem} says why not. */
    Optional<CreateClient> read(CreateClientRequest request) {
        ChosenName name = fields.name(request.preferredName());
        Optional<Contact> contact = fields.contact(request.email(), request.phone());
        Optional<ZoneId> zone = fields.zone(request.zone());
        Optional<String> region = fields.region(request.region());
        if (request.zone() == null) {
            fields.missing("/zone", "We need a time zone, such as America/New_York.");
        }
        if (request.email() == null && request.phone() == null) {
            fields.missing("/email", "We need one way to reach them.");
        }
        if (name == null || contact.isEmpty() || zone.isEmpty() || !fields.areAcceptable()) {
            return Optional.empty();
        }
        Reach.Wording wording = Reach.Wording.of(Boolean.TRUE.equals(request.plainWords()));
        return Optional.of(new CreateClient(name, contact.get(), new Reach(zone.get(), region.orElse(null), wording)));
    }

    Problem problem() {
        return fields.problem();
    }
}
