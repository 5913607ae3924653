package health.anteroom.kit.crypto;

/** A value of a client whose key was destroyed: nobody can read or write it any more. */
public final class ErasedClientException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ErasedClientException(String client) {
        super("Erased: " + client);
    }
}
