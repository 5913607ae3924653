package health.anteroom.notification.delivery;

/** A one-time code. Whoever reads it may sign in. */
public record SignInCode(String digits) {
    @Override
    public String toString() {
        return "<hidden>";
    }
}
