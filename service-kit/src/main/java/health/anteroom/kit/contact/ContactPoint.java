package health.anteroom.kit.contact;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One way to reach a person. Equal when a message would reach the same place; never rendered. */
public sealed interface ContactPoint permits EmailAddress, PhoneNumber {
    /** The normalised form: lower-case mail address, or E.164 number. */
    String value();

    /** Exactly one of the two, well formed; anything else is empty. */
    static Optional<ContactPoint> parse(@Nullable String email, @Nullable String phone) {
        if (email != null && phone == null) {
            return EmailAddress.parse(email).map(ContactPoint.class::cast);
        }
        return phone != null && email == null
                ? PhoneNumber.parse(phone).map(ContactPoint.class::cast)
                : Optional.empty();
    }
}
