package health.anteroom.gateway.signin.application;

import health.anteroom.gateway.signin.model.NewCode;
import java.time.Instant;

/** Codes, at most one pending for each account. */
public interface SignInCodes {
    /** Ends the account's code before this one, if any, and keeps this one; its message goes out with it. */
    void replace(NewCode code);

    /** Puts this code in the place of the account's, where one lives that nobody could be told; else does nothing. */
    void tell(NewCode code, Instant now);

    /** Spends the account's pending code when the digest fits, else one of its tries. Of parallel calls one can win. */
    TryOutcome attempt(String account, String digest, Instant now);

    /** How a try ended. */
    sealed interface TryOutcome {
        record Accepted() implements TryOutcome {}

        record NotAccepted() implements TryOutcome {}
    }
}
