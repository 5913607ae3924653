package health.anteroom.intake.client.adapter.web;

import health.anteroom.intake.client.ChosenName;
import health.anteroom.intake.client.ClientId;
import health.anteroom.intake.client.Contact;
import health.anteroom.intake.client.application.CorrectClient;
import health.anteroom.intake.client.application.CorrectClient.Assurance;
import health.anteroom.kit.problem.Problem;
import java.time.ZoneId;
import java.util.Optional;

/** Reads a {@link CorrectClientRequest}, collecting all that cannot be accepted. */
final class CorrectionReader {
    private final CardFields fields = new CardFields();

    /** The command, or empty when {@link #problem} says why not. */
    Optional<CorrectClient> read(ClientId client, long seen, CorrectClientRequest request) {
        ChosenName name = fields.name(request.preferredName());
        Optional<Contact> contact = fields.contact(request.email(), request.phone());
        Optional<ZoneId> zone = fields.zone(request.zone());
        Optional<String> region = fields.region(request.region());
        return name != null && fields.areAcceptable()
                ? Optional.of(new CorrectClient(client, seen, name, contact, zone, region, assurance(request)))
                : Optional.empty();
    }

    Problem problem() {
        return fields.problem();
    }

    private static Assurance assurance(CorrectClientRequest request) {
        if (Boolean.TRUE.equals(request.rangStoredNumber())) {
            return Assurance.RANG_STORED_NUMBER;
        }
        return Boolean.TRUE.equals(request.notReached()) ? Assurance.NOT_REACHED : Assurance.NONE;
    }
}
