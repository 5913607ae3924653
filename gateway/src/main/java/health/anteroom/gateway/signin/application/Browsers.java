package health.anteroom.gateway.signin.application;

import health.anteroom.gateway.signin.model.SignedInAs;
import health.anteroom.gateway.signin.model.SignedInFrom;
import java.time.Instant;

/** The browsers that each person signed in with. */
public interface Browsers {
    /** Notes a sign-in; of parallel first ones in two browsers one is the home. */
    SignedInFrom signedIn(SignedInAs who, String browser, Instant now);
}
