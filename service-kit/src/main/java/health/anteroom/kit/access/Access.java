package health.anteroom.kit.access;

import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.Visitor;

/** The answer to "may this caller?". Each service has one policy class that gives it. */
public sealed interface Access {

    /** Yes. */
    record Granted() implements Access {}

    /** No, and nobody is signed in: signing in might help. */
    record NotSignedIn() implements Access {}

    /** No, and that the thing is there is no secret from this caller. */
    record NotYours() implements Access {}

    /** No, and that the thing is there at all is not told. */
    record Hidden() implements Access {}

    /** Where it is no secret what is there: a visitor is asked to sign in, anyone else is told that it is not theirs. */
    static Access openly(Caller who, boolean may) {
        return may ? new Granted() : who instanceof Visitor ? new NotSignedIn() : new NotYours();
    }

    /** Where what is there may be known only by those who may see it: a visitor is asked to sign in, as for anything else. */
    static Access quietly(Caller who, boolean may) {
        return may ? new Granted() : who instanceof Visitor ? new NotSignedIn() : new Hidden();
    }

    default boolean isGranted() {
        return this instanceof Granted;
    }
}
