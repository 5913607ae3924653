package health.anteroom.gateway.signin.model;

import org.jspecify.annotations.Nullable;

/**
 * Whom a session stands for.
 *
 * @param account the account signed in with
 * @param subject which of its people: a client id, or a staff member's own id
 * @param role the role's name, as in the identity token
 */
public record SignedInAs(
        String account,
        String subject,
        String role,
        @Nullable String clinicianId) {
    private static final String CLIENT = "CLIENT";

    public boolean isStaff() {
        return !role.equals(CLIENT);
    }
}
