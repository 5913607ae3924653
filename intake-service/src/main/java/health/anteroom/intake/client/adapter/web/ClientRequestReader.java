package health.anteroom.intake.client.adapter.web;

import health.anteroom.intake.client.ChosenName;
import health.anteroom.intake.client.Contact;
import health.anteroom.intake.client.Reach;
import health.anteroom.intake.client.application.CreateClient;
import health.anteroom.kit.contact.EmailAddress;
import health.anteroom.kit.contact.PhoneNumber;
import health.anteroom.kit.problem.Problem;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a {@link CreateClientRequest}, collecting all that cannot be accepted. */
final class ClientRequestReader {
    private static final Pattern REGION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

    private Problem problem =
            Problem.unprocessable("client-not-acceptable", "Some of this cannot be accepted as it is.");

    /** The command, or empty when {@link #problem} says why not. */
    Optional<CreateClient> read(CreateClientRequest request) {
        ChosenName name =
                part("/preferredName", request.preferredName(), "We need a name to call them by.", ChosenName::parse);
        EmailAddress email = optional(
                "/email", request.email(), "That doesn't look like an e-mail address yet.", EmailAddress::parse);
        PhoneNumber phone =
                optional("/phone", request.phone(), "That doesn't look like a phone number yet.", PhoneNumber::parse);
        ZoneId zone = part(
                "/zone", request.zone(), "We need a time zone, such as America/New_York.", ClientRequestReader::zone);
        String region = optional(
                "/region", request.region(), "A region looks like US-NY (ISO 3166-2).", ClientRequestReader::region);
        if (request.email() == null && request.phone() == null) {
            problem = problem.at("/email", "We need one way to reach them.");
        }
        if (name == null || zone == null || !problem.errors().isEmpty()) {
            return Optional.empty();
        }
        Reach.Wording wording = Reach.Wording.of(Boolean.TRUE.equals(request.plainWords()));
        return Optional.of(new CreateClient(name, new Contact(email, phone), new Reach(zone, region, wording)));
    }

    Problem problem() {
        return problem;
    }

    private <T> @Nullable T part(
            String pointer, @Nullable String text, String flaw, Function<String, Optional<T>> parse) {
        if (text == null) {
            problem = problem.at(pointer, flaw);
            return null;
        }
        return optional(pointer, text, flaw, parse);
    }

    private <T> @Nullable T optional(
            String pointer, @Nullable String text, String flaw, Function<String, Optional<T>> parse) {
        if (text == null) {
            return null;
        }
        Optional<T> parsed = parse.apply(text);
        if (parsed.isEmpty()) {
            problem = problem.at(pointer, flaw);
        }
        return parsed.orElse(null);
    }

    private static Optional<ZoneId> zone(String text) {
        return ZoneId.getAvailableZoneIds().contains(text) ? Optional.of(ZoneId.of(text)) : Optional.empty();
    }

    private static Optional<String> region(String text) {
        return REGION.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }
}
