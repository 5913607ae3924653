package health.anteroom.kit.identity;

/** A client who is signed in. */
public record ClientCaller(String subject, String clientId, String sessionId) implements Caller {
    @Override
    public String actor() {
        return "client/" + clientId;
    }
}
