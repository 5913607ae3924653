package health.anteroom.benchmarks.stack;

import health.anteroom.kit.crypto.Secrets;
import health.anteroom.kit.identity.IdentityTokens;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.identity.StaffRole;
import health.anteroom.kit.identity.Visitor;
import health.anteroom.kit.time.MachineClock;
import java.nio.file.Path;
import java.util.Optional;

/** The gateway's word for who calls, for calls that go past the gateway. Each is good for a minute. */
public final class Identities {
    public static final String HEADER = "Anteroom-Identity";
    private static final String SCHEDULING = "scheduling";

    private final IdentityTokens tokens;

    public Identities(Path secrets) {
        this.tokens = new IdentityTokens(new Secrets(secrets).jwk("identity-private"), new MachineClock());
    }

    public String visitor() {
        return tokens.issue(new Visitor("benchmark"), SCHEDULING);
    }

    public String owner() {
        StaffCaller owner = new StaffCaller("benchmark", StaffRole.OWNER, Optional.empty(), "benchmark");
        return tokens.issue(owner, SCHEDULING);
    }
}
