package health.anteroom.gateway.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One person that an account can be signed in as.
 *
 * @param subject the client id, or a staff member's own id
 */
public record Person(
        String subject,
        Role role,
        PersonName name,
        @Nullable String clinicianOrNull) {
    static Person client(ClientAccess client) {
        return new Person(client.clientId(), Role.CLIENT, client.name(), null);
    }

    static Person staff(StaffMember staff) {
        return new Person(staff.subject(), staff.role(), staff.name(), staff.clinicianId());
    }

    public Optional<String> clientId() {
        return role == Role.CLIENT ? Optional.of(subject) : Optional.empty();
    }

    public Optional<String> clinicianId() {
        return Optional.ofNullable(clinicianOrNull);
    }
}
