package health.anteroom.gateway.signin.application;

import health.anteroom.gateway.signin.model.SignedInFrom;

/** The browsers that each person signed in with. */
public interface Browsers {
    /** Whether this person signed in with it before. */
    boolean knows(String subject, String browser);

    /** Notes a sign-in; of parallel first ones in two browsers one is the home. */
    SignedInFrom signedIn(String subject, String browser);
}
