package health.anteroom.kit.testing;

import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.ClientCaller;
import health.anteroom.kit.identity.IdentityTokens;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.identity.StaffRole;
import health.anteroom.kit.identity.Visitor;
import health.anteroom.kit.time.MachineClock;
import java.util.Optional;

/** Values of the {@code Anteroom-Identity} header, signed as the gateway would for a service. */
public final class TestCallers {
    private static final IdentityTokens TOKENS = new IdentityTokens(TestSecrets.identity(), new MachineClock());

    private final String audience;

    private TestCallers(String audience) {
        this.audience = audience;
    }

    /** @param audience the short name of the service under test */
    public static TestCallers to(String audience) {
        return new TestCallers(audience);
    }

    /** Somebody who comes from that network. */
    public String visitorFrom(String network, String id) {
        return token(new Visitor(id, Optional.of(network)));
    }

    public String visitor(String id) {
        return token(new Visitor(id));
    }

    public String client(String clientId) {
        return token(new ClientCaller("account-" + clientId, clientId, "session-" + clientId));
    }

    public String frontDesk() {
        return token(new StaffCaller("desk", StaffRole.FRONT_DESK, Optional.empty(), "session-desk"));
    }

    public String owner() {
        return token(new StaffCaller("owner", StaffRole.OWNER, Optional.empty(), "session-owner"));
    }

    public String clinician(String clinicianId) {
        return token(new StaffCaller(
                "account-" + clinicianId, StaffRole.CLINICIAN, Optional.of(clinicianId), "session-" + clinicianId));
    }

    private String token(Caller caller) {
        return TOKENS.issue(caller, audience);
    }
}
