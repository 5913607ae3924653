package health.anteroom.intake.client;

import health.anteroom.kit.contact.ContactPoint;
import health.anteroom.kit.contact.EmailAddress;
import health.anteroom.kit.contact.PhoneNumber;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a client is reached: by mail, by phone, or both. Not unique to a person. */
public record Contact(
        @Nullable EmailAddress email, @Nullable PhoneNumber phone) {
    public Contact {
        if (email == null && phone == null) {
            throw new IllegalArgumentException("One way to reach them is needed");
        }
    }

    public Optional<String> emailValue() {
        return Optional.ofNullable(email).map(EmailAddress::value);
    }

    public Optional<String> phoneValue() {
        return Optional.ofNullable(phone).map(PhoneNumber::value);
    }

    public Stream<ContactPoint> points() {
        return Stream.concat(Stream.ofNullable(email), Stream.ofNullable(phone));
    }

    @Override
    public String toString() {
        return "<hidden>";
    }
}
