package health.anteroom.notification.access;

/** The answer to "may this caller?". */
public sealed interface Access {

    /** Yes, for this client. */
    record Granted(String client) implements Access {}

    /** Yes, for every client of the practice. */
    record GrantedForAll() implements Access {}

    /** Nobody is signed in. */
    record NotSignedIn() implements Access {}

    /** Not this caller's to do, whoever it is about. */
    record NotYours() implements Access {}

    /** Somebody else's; that it is there at all is not told. */
    record Hidden() implements Access {}

    /** Staff must say whose. */
    record ClientMissing() implements Access {}
}
