package health.anteroom.gateway.signin.adapter.web;

import health.anteroom.gateway.account.Person;
import java.util.Optional;

/** The signed-in person. */
record MeResponse(String subject, String role, String name, Optional<String> clientId, Optional<String> clinicianId) {
    static MeResponse of(Person person) {
        return new MeResponse(
                person.subject(), person.role().name(), person.name().value(), person.clientId(), person.clinicianId());
    }
}
