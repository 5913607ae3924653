package health.anteroom.gateway.account;

import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.IdentityFilter;
import health.anteroom.kit.identity.StaffCaller;
import jakarta.servlet.ServletRequest;
import java.util.Optional;

/**
 * Who is signed in on a request.
 *
 * @param sessionId names the session without opening it
 * @param account the account that they signed in with
 */
public record SignedIn(String sessionId, String account, String subject, Caller caller) {
    private static final String ATTRIBUTE = SignedIn.class.getName();

    public static Optional<SignedIn> on(ServletRequest request) {
        return Optional.ofNullable((SignedIn) request.getAttribute(ATTRIBUTE));
    }

    public void putOn(ServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
        request.setAttribute(IdentityFilter.CALLER, caller);
    }

    public boolean staff() {
        return caller instanceof StaffCaller;
    }
}
