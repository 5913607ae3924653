package health.anteroom.kit.identity;

/** Somebody who is not signed in, known by the gateway's visitor cookie only. */
public record Visitor(String visitorId) implements Caller {
    @Override
    public String actor() {
        return "visitor/" + visitorId;
    }
}
