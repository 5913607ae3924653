package health.anteroom.kit.capability;

/**
 * What a link allows.
 *
 * @param purpose what it is for, such as {@code manage}
 * @param subject the aggregate that it opens
 * @param holder whom it was made for
 * @param version raised to revoke all that were made before
 */
public record Capability(String purpose, String subject, String holder, int version) {
    String canonical() {
        return String.join("|", purpose, subject, holder, Integer.toString(version));
    }
}
