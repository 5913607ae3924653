package health.anteroom.gateway.signin.model;

/** Where a code goes, and the code; never rendered. */
public record CodeMessage(Channel channel, String contact, SignInCode code) {
    /** How a contact is reached. */
    public enum Channel {
        EMAIL,
        PHONE
    }

    @Override
    public String toString() {
        return "<hidden>";
    }
}
