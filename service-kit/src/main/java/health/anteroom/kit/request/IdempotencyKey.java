package health.anteroom.kit.request;

/** The {@code Idempotency-Key} header: 16 to 255 visible ASCII characters. */
public record IdempotencyKey(String value) {
    private static final int SHORTEST = 16;
    private static final int LONGEST = 255;

    static boolean isWellFormed(String value) {
        return value.length() >= SHORTEST
                && value.length() <= LONGEST
                && value.chars().allMatch(c -> c > ' ' && c < 127);
    }
}
