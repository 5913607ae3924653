package health.anteroom.badgateway.platform;

import health.anteroom.badgateway.account.BadAccount;
import java.time.Instant;

/** Platform that knows a feature, reads the clock, and says nothing by its name. */
public record BadManager(BadAccount account) {
    Instant when() {
        return Instant.now();
    }
}
